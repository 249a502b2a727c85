import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { insiders } from '../../api/doors.js';
import type { Summary } from '../data/summary-types.js';
import { Card } from '../parts/card.js';
import { Loaded } from '../parts/loaded.js';
import { useWords } from '../parts/use-words.js';
import { WordDiff } from '../parts/word-diff-view.js';
import classes from './save-conflict.module.css';
import { summaryLanguages, type DraftInput } from './draft-input.js';

/** Somebody saved in between: both texts side by side, and the choice which one stays. Nothing is lost by waiting. */
export function SaveConflict({
  summaryId,
  mine,
  onOverwrite,
  onTakeTheirs,
}: {
  summaryId: string;
  mine: DraftInput;
  onOverwrite: (revision: number) => void;
  onTakeTheirs: () => void;
}) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const theirs = useQuery({
    queryKey: ['summary', summaryId, 'theirs'],
    queryFn: () => insiders.get<Summary>(`/summaries/${summaryId}`),
    staleTime: 0,
  });
  return (
    <div role="alert" tabIndex={-1} ref={box} className={classes.conflict}>
      <Card title={t('conflict.title')}>
        <p>{t('conflict.words')}</p>
        <Loaded query={theirs}>
          {(data) => (
            <>
              {summaryLanguages.map((language) => (
                <WordDiff
                  key={language}
                  left={`${mine.title[language]}\n\n${mine.body[language]}`}
                  right={`${data.title[language] ?? ''}\n\n${data.body[language] ?? ''}`}
                  leftName={t('conflict.mine', { language: t(`summary.language.${language}`) })}
                  rightName={t('conflict.theirs', { language: t(`summary.language.${language}`) })}
                />
              ))}
              <Group gap="xs">
                <Button onClick={() => onOverwrite(data.revision)}>{t('conflict.saveMine')}</Button>
                <Button variant="default" onClick={onTakeTheirs}>
                  {t('conflict.takeTheirs')}
                </Button>
              </Group>
            </>
          )}
        </Loaded>
      </Card>
    </div>
  );
}
