import { Link } from '@tanstack/react-router';
import { useSession } from '../../session/session.js';
import type { Summary } from '../data/summary-types.js';
import { Card } from '../parts/card.js';
import { ReportStateMark } from '../parts/marks.js';
import { useWords } from '../parts/use-words.js';
import { summaryLanguages } from './draft-input.js';
import { Support } from './sentence-list.js';
import classes from './sentence-list.module.css';

/** The reports behind the summary, sentence by sentence; only moderators are led to the reports themselves. */
export function SourcesCard({ summary }: { summary: Summary }) {
  const { t } = useWords();
  const { may } = useSession();
  const known = summary.reports.map((report) => report.reference);
  const referenceOf = (id: string) => summary.reports.find((report) => report.id === id)?.reference ?? id;
  return (
    <Card title={t('sources.title')}>
      <ul>
        {summary.reports.map((report) => (
          <li key={report.id}>
            {may('report.review') ? (
              <Link to={`/staff/reports/${report.id}`}>{report.reference}</Link>
            ) : (
              report.reference
            )}{' '}
            <ReportStateMark state={report.state} />
          </li>
        ))}
      </ul>
      {summaryLanguages.map((language) => {
        const sentences = summary.sentences.filter((sentence) => sentence.language === language);
        return (
          sentences.length > 0 && (
            <details key={language}>
              <summary>{t(`sources.sentences.${language}`)}</summary>
              <ol className={classes.sentences}>
                {sentences.map((sentence) => (
                  <li key={sentence.position}>
                    <span lang={language}>{sentence.text}</span>{' '}
                    <Support references={sentence.reportIds.map(referenceOf)} known={known} />
                  </li>
                ))}
              </ol>
            </details>
          )
        );
      })}
    </Card>
  );
}
