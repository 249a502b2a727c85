import { useMemo } from 'react';
import { wordDiff, type DiffPart } from '../text/word-diff.js';
import { useWords } from './use-words.js';
import classes from './word-diff-view.module.css';

/** Two texts side by side; words that only one of them has are underlined and bold, not only coloured. */
export function WordDiff({
  left,
  right,
  leftName,
  rightName,
}: {
  left: string;
  right: string;
  leftName: string;
  rightName: string;
}) {
  const { t } = useWords();
  const parts = useMemo(() => wordDiff(left, right), [left, right]);
  return (
    <>
      <p className={classes.note}>{t('diff.note')}</p>
      <div className={classes.sides}>
        <Side name={leftName} parts={parts} kind="left" />
        <Side name={rightName} parts={parts} kind="right" />
      </div>
    </>
  );
}

function Side({ name, parts, kind }: { name: string; parts: DiffPart[]; kind: 'left' | 'right' }) {
  return (
    <div className={classes.side}>
      <h4 className={classes.name}>{name}</h4>
      <p className={classes.text}>
        {parts.map((part, index) => {
          if (part.kind === 'same') return <span key={index}>{part.text}</span>;
          return part.kind === kind ? (
            <mark key={index} className={classes.own}>
              {part.text}
            </mark>
          ) : null;
        })}
      </p>
    </div>
  );
}
