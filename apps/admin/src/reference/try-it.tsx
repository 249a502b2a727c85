import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/text-field.js';
import { callUrl, type Operation } from './document.js';

interface Reply {
  status: string;
  headers: string;
  body: string;
}

const shownHeaders = ['content-type', 'etag', 'ratelimit', 'ratelimit-policy', 'retry-after', 'link'];
const longestBody = 20_000;

/** Sends a reading call from this page and shows address, status, headers and answer. */
export function TryIt({ operation }: { operation: Operation }) {
  const { t } = useTranslation('reference');
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'path' || parameter.in === 'query');
  const [values, setValues] = useState<Record<string, string>>({});
  const [reply, setReply] = useState<Reply | null>(null);
  const [busy, setBusy] = useState(false);
  const url = callUrl(operation.path, parameters, values);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (url === undefined) return setReply({ status: t('missing'), headers: '', body: '' });
    setBusy(true);
    try {
      setReply(await call(url));
    } catch {
      setReply({ status: t('common:problem.offline'), headers: '', body: '' });
    } finally {
      setBusy(false);
    }
  }

  return (
    <form noValidate className="try-it no-print" onSubmit={(event) => void send(event)}>
      <h3>{t('try')}</h3>
      <div className="field-row">
        {parameters.map((parameter) => (
          <TextField
            key={parameter.name}
            id={`${operation.key}-${parameter.name}`}
            label={parameter.name}
            optional={!parameter.required}
            value={values[parameter.name] ?? ''}
            onChange={(value) => setValues((now) => ({ ...now, [parameter.name]: value }))}
          />
        ))}
      </div>
      <Button type="submit" kind="secondary" busy={busy}>
        {t('send')}
        <span className="visually-hidden"> {operation.path}</span>
      </Button>
      {url && (
        <p>
          <code>{`curl '${new URL(url, window.location.href).href}'`}</code>
        </p>
      )}
      <div role="status">
        {reply && (
          <>
            <p>
              <strong>{reply.status}</strong>
            </p>
            {reply.body && (
              <pre tabIndex={0} role="region" aria-label={t('reply')}>
                <code>{`${reply.headers}\n\n${reply.body}`}</code>
              </pre>
            )}
          </>
        )}
      </div>
    </form>
  );
}

async function call(url: string): Promise<Reply> {
  const response = await fetch(url, { credentials: 'same-origin', headers: { accept: 'application/json, */*;q=0.5' } });
  const text = await response.text();
  const headers = shownHeaders.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [`${name}: ${value}`];
  });
  return {
    status: `${response.status} ${response.statusText}`.trim(),
    headers: headers.join('\n'),
    body: readable(text).slice(0, longestBody),
  };
}

function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
