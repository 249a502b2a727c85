import { Button } from '@mantine/core';
import type { Finding, SummaryLanguage } from '../data/summary-types.js';
import { Card } from '../parts/card.js';
import { Mark } from '../parts/marks.js';
import { useWords } from '../parts/use-words.js';
import type { DraftInput } from './draft-input.js';

/** What the disclosure check found in the saved text. Publication waits until the list is empty. */
export function FindingList({
  draft,
  findings,
  onShow,
}: {
  draft: Pick<DraftInput, 'title' | 'body' | 'period'>;
  findings: Finding[];
  onShow?: (finding: Finding) => void;
}) {
  const { t } = useWords();
  return (
    <Card title={t('findings.title')}>
      <div role="status">
        {findings.length === 0 ? (
          <Mark icon="check">{t('findings.none')}</Mark>
        ) : (
          t('findings.some', { count: findings.length })
        )}
      </div>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding, index) => (
            <li key={index}>
              <strong>{t([`finding.${finding.code}`, 'finding.other'])}</strong> –{' '}
              {t([`findings.field.${finding.field.replace('.', '_')}`, 'findings.field.other'])}
              {': '}
              <q>{excerpt(draft, finding)}</q> {t([`findings.advice.${finding.code}`, 'findings.advice.other'])}{' '}
              {onShow && finding.field !== 'period' && (
                <Button variant="default" size="compact-md" onClick={() => onShow(finding)}>
                  {t('findings.show')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function excerpt(draft: Pick<DraftInput, 'title' | 'body' | 'period'>, { field, start, end }: Finding): string {
  const [part, language] = field.split('.');
  if (part === 'period') return draft.period;
  const texts: Record<SummaryLanguage, string> = part === 'title' ? draft.title : draft.body;
  return texts[language === 'es' ? 'es' : 'en'].slice(start, end);
}
