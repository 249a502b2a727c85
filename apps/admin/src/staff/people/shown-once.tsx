import { Button, CopyButton } from '@mantine/core';
import { useWords } from '../parts/use-words.js';
import classes from './people.module.css';

/** A link or key that the server tells once and keeps nowhere. */
export function ShownOnce({
  title,
  words,
  secret,
  onDone,
}: {
  title: string;
  words: string;
  secret: string;
  onDone: () => void;
}) {
  const { t } = useWords();
  return (
    <div role="status" className={classes.once}>
      <strong>{title}</strong>
      <p>{words}</p>
      <code className={classes.secret}>{secret}</code>
      <CopyButton value={secret}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {t(copied ? 'once.copied' : 'once.copy')}
          </Button>
        )}
      </CopyButton>{' '}
      <Button variant="subtle" onClick={onDone}>
        {t('once.done')}
      </Button>
    </div>
  );
}
