import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useSummaryVersion } from '../data/summaries.js';
import type { Summary, SummaryLanguage } from '../data/summary-types.js';
import { Card } from '../parts/card.js';
import { Loaded } from '../parts/loaded.js';
import { useWords } from '../parts/use-words.js';
import { WordDiff } from '../parts/word-diff-view.js';
import { withoutMarks } from '../text/citations.js';
import { summaryLanguages } from './draft-input.js';
import classes from './summary-facts.module.css';

type Texts = Pick<Summary, 'title' | 'body'>;

/** Two states of a summary word by word: published versions, and what is being worked on. */
export function VersionComparison({ summary }: { summary: Summary }) {
  const { t } = useWords();
  const isInWork = summary.state === 'draft' || summary.state === 'in_second_review';
  const versions = summary.versions.map(({ version }) => String(version)).sort((one, other) => +one - +other);
  const choices = isInWork ? [...versions, WORK] : versions;
  const [left, setLeft] = useState(choices.at(-2) ?? '');
  const [right, setRight] = useState(choices.at(-1) ?? '');
  if (choices.length < 2) return null;
  const options = choices.map((value) => ({ value, label: nameOf(value) }));
  return (
    <Card title={t('compare.title')}>
      <div className={classes.row}>
        <NativeSelect
          label={t('compare.left')}
          data={options}
          value={left}
          onChange={(event) => setLeft(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('compare.right')}
          data={options}
          value={right}
          onChange={(event) => setRight(event.currentTarget.value)}
        />
      </div>
      <Side summary={summary} chosen={left}>
        {(before) => (
          <Side summary={summary} chosen={right}>
            {(after) =>
              summaryLanguages
                .filter((language) => textOf(before, language) !== '' || textOf(after, language) !== '')
                .map((language) => (
                  <section key={language} aria-label={t(`summary.language.${language}`)}>
                    <h3>{t(`summary.language.${language}`)}</h3>
                    <WordDiff
                      left={textOf(before, language)}
                      right={textOf(after, language)}
                      leftName={nameOf(left)}
                      rightName={nameOf(right)}
                    />
                  </section>
                ))
            }
          </Side>
        )}
      </Side>
    </Card>
  );

  function nameOf(choice: string): string {
    return choice === WORK ? t('compare.work') : t('compare.version', { version: choice });
  }
}

const WORK = 'work';

function Side(props: { summary: Summary; chosen: string; children: (texts: Texts) => ReactNode }) {
  const { summary, chosen, children } = props;
  const version = useSummaryVersion(summary.id, chosen === WORK ? undefined : Number(chosen));
  if (chosen === WORK) return <>{children(summary)}</>;
  return <Loaded query={version}>{children}</Loaded>;
}

function textOf({ title, body }: Texts, language: SummaryLanguage): string {
  return [title[language] ?? '', withoutMarks(body[language] ?? '')].filter(Boolean).join('\n\n');
}
