import type { ReportDetail } from '../data/report-types.js';
import type { ConsentGrant } from '../data/shared-types.js';
import { stepLabel, useScales } from '../data/vocabulary.js';
import { Card } from '../parts/card.js';
import { Facts } from '../parts/facts.js';
import { Mark } from '../parts/marks.js';
import classes from '../queue/queue-list.module.css';
import { useWords, type Words } from '../parts/use-words.js';
import { CategoryNames } from '../queue/queue-list.js';

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
          [t('field.consent'), <Consent key="consent" report={report} />],
          [t('field.submittedAt'), dateTime(report.submittedAt)],
        ]}
      />
    </Card>
  );
}

/** Consent per use; what was not asked counts as no, and says so. Uses that nobody spoke of stand behind a fold. */
function Consent({ report }: { report: ReportDetail }) {
  const { t } = useWords();
  const scales = useScales();
  const statusOf = (grant: ConsentGrant) => new Map(Object.entries(report.consent)).get(grant.code) ?? 'not_asked';
  const grants = scales.data?.consentGrants ?? [];
  const spoken = grants.filter((grant) => statusOf(grant) !== 'not_asked' || grant.absenceBlocksPublication);
  const silent = grants.filter((grant) => !spoken.includes(grant));
  return (
    <>
      <GrantList grants={spoken} statusOf={statusOf} />
      {silent.length > 0 && (
        <details>
          <summary>{t('consent.others', { count: silent.length })}</summary>
          <GrantList grants={silent} statusOf={statusOf} />
        </details>
      )}
    </>
  );
}

function GrantList({ grants, statusOf }: { grants: ConsentGrant[]; statusOf: (grant: ConsentGrant) => string }) {
  const { t, label } = useWords();
  return (
    <ul className={classes.plain}>
      {grants.map((grant) => {
        const status = statusOf(grant);
        return (
          <li key={grant.code}>
            {label(grant.label)}:{' '}
            <Mark icon={status === 'granted' ? 'check' : status === 'not_asked' ? 'question' : 'cross'}>
              {t([`consent.${status}`, 'consent.not_asked'])}
            </Mark>
          </li>
        );
      })}
    </ul>
  );
}

function placeWords(report: ReportDetail, { t }: Words): string {
  if (report.facility) return report.facility.name;
  return report.facilityText ? t('queue.placeInWords', { place: report.facilityText }) : t('queue.placeUnknown');
}

function affectedWords({ affected }: ReportDetail, { t, number }: Words): string {
  if (!affected || (affected.best === null && affected.low === null && affected.high === null))
    return t('answer.notStated');
  const show = (value: number | null) => (value === null ? t('facts.notKnown') : number(value));
  return t('facts.affected', { low: show(affected.low), best: show(affected.best), high: show(affected.high) });
}
