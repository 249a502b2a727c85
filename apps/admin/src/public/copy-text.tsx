import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Text to take along, shown in full so that it can also be copied by hand. */
export function CopyText({ name, text }: { name: string; text: string }) {
  const { t } = useTranslation('public');
  const [copied, setCopied] = useState(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }

  return (
    <div className="copy-text">
      <p>
        <strong>{name}</strong>{' '}
        <button type="button" className="link-button" onClick={() => void copy()}>
          {t('copy.action')}
          <span className="visually-hidden"> {name}</span>
        </button>{' '}
        <span role="status">{copied ? t('copy.done') : ''}</span>
      </p>
      <pre tabIndex={0} role="region" aria-label={name}>
        <code>{text}</code>
      </pre>
    </div>
  );
}
