import type { ReportDetail } from '../data/report-types.js';
import { stepLabel, useScales } from '../data/vocabulary.js';
import { Card } from '../parts/card.js';
import { Facts } from '../parts/facts.js';
import { useWords, type Words } from '../parts/use-words.js';
import { CategoryNames } from '../queue/queue-list.js';
import { ConsentList } from './consent-list.js';

/** What the organisation stated. Not known and not stated read differently. */
export function FactsCard({ report }: { report: ReportDetail }) {
  const words = useWords();
  const { t, label, period, dateTime } = words;
  const scales = useScales();
  const vulnerable = report.vulnerable.map((code) => label(stepLabel(scales.data?.vulnerableGroups, code)) || code);
  return (
    <Card title={t('facts.title')}>
      <Facts
        rows={[
          [t('field.organization'), report.organization.name],
          [t('field.facility'), placeWords(report, words)],
          [t('field.occurred'), period(report.occurred)],
          [t('field.categories'), <CategoryNames key="categories" codes={report.categories} />],
          [t('field.affected'), affectedWords(report, words)],
          [t('field.ongoing'), t(`answer.${report.ongoing === null ? 'unknown' : report.ongoing ? 'yes' : 'no'}`)],
          [t('field.vulnerable'), vulnerable.length > 0 ? vulnerable.join(', ') : t('answer.notStated')],
          [
            t('field.knownThrough'),
            report.knownThrough
              ? label(stepLabel(scales.data?.knownThrough, report.knownThrough)) || report.knownThrough
              : t('answer.notStated'),
          ],
          [t('field.consent'), <ConsentList key="consent" report={report} />],
          [t('field.submittedAt'), dateTime(report.submittedAt)],
        ]}
      />
    </Card>
  );
}

function placeWords(report: ReportDetail, { t }: Words): string {
  if (report.facility) return report.facility.name;
  return report.facilityText ? t('queue.placeInWords', { place: report.facilityText }) : t('queue.placeUnknown');
}

function affectedWords({ affected }: ReportDetail, { t, number }: Words): string {
  if (!affected || (affected.best === null && affected.low === null && affected.high === null))
    return t('answer.notStated');
  const { low, best, high } = affected;
  return [
    low !== null && t('facts.least', { number: number(low) }),
    best !== null && t('facts.best', { number: number(best) }),
    high !== null && t('facts.most', { number: number(high) }),
  ]
    .filter(Boolean)
    .join(', ');
}
