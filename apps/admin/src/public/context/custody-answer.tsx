import { useTranslation } from 'react-i18next';
import { useLabel } from '../../i18n/use-language.js';
import { Tag } from '../../ui/tag.js';
import type { Custody } from './record-answers.js';
import { RecordLink } from './record-link.js';

const tones = { yes: 'bad', no: 'good', unknown: 'warn' } as const;

/** Whether custody moved while the order was in force, computed, with each step that leads there. */
export function CustodyAnswer({ custody, other }: { custody: Custody; other: 'transfer' | 'order' }) {
  const { t } = useTranslation('context');
  const label = useLabel();
  return (
    <div className="custody-answer">
      <p>
        {t(`custody.against.${other}`)} <RecordLink record={custody[other]} />
      </p>
      <p>
        <Tag tone={tones[custody.answer]}>{t(`custody.short.${custody.answer}`)}</Tag>{' '}
        <strong>{label(custody.words)}</strong>
      </p>
      <ol>
        {custody.steps.map(({ code, words }, at) => (
          <li key={`${code}-${at}`}>{label(words)}</li>
        ))}
      </ol>
      <p className="hint">{t('custody.computed')}</p>
    </div>
  );
}
