import type { ConsentBasis, ReportDetail } from '../data/report-types.js';
import type { ConsentGrant } from '../data/shared-types.js';
import { useScales } from '../data/vocabulary.js';
import { Mark } from '../parts/marks.js';
import { useWords } from '../parts/use-words.js';
import classes from './consent-list.module.css';

/** Consent per use; what was not asked counts as no, and says so. Uses that nobody spoke of stand behind a fold. */
export function ConsentList({ report }: { report: ReportDetail }) {
  const { t } = useWords();
  const scales = useScales();
  const statusOf = (grant: ConsentGrant) => new Map(Object.entries(report.consent)).get(grant.code) ?? 'not_asked';
  const grants = scales.data?.consentGrants ?? [];
  const spoken = grants.filter((grant) => statusOf(grant) !== 'not_asked' || grant.absenceBlocksPublication);
  const silent = grants.filter((grant) => !spoken.includes(grant));
  return (
    <>
      <ul className={classes.grants}>
        {spoken.map((grant) => (
          <Grant
            key={grant.code}
            grant={grant}
            status={statusOf(grant)}
            basis={report.consentBasis.find((one) => one.grant === grant.code)}
          />
        ))}
      </ul>
      {silent.length > 0 && (
        <details>
          <summary>{t('consent.others', { count: silent.length })}</summary>
          <ul className={classes.grants}>
            {silent.map((grant) => (
              <Grant key={grant.code} grant={grant} status="not_asked" />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Grant({ grant, status, basis }: { grant: ConsentGrant; status: string; basis?: ConsentBasis }) {
  const { t, label } = useWords();
  return (
    <li>
      {label(grant.label)}:{' '}
      <Mark icon={status === 'granted' ? 'check' : status === 'not_asked' ? 'question' : 'cross'}>
        {t([`consent.${status}`, 'consent.not_asked'])}
      </Mark>
      {basis && <Basis basis={basis} />}
    </li>
  );
}

/** What the answer rests on, as far as it was told. It names nobody. */
function Basis({ basis }: { basis: ConsentBasis }) {
  const { t, date, language } = useWords();
  const told = [
    basis.proxy
      ? t('consent.basis.proxy', {
          relation: t(`consent.relation.${basis.proxy.relation}`),
          reason: basis.proxy.reason,
        })
      : null,
    basis.how ? t(`consent.how.${basis.how}`) : null,
    basis.language ? t('consent.basis.language', { language: languageName(basis.language, language) }) : null,
    basis.witnessed === null ? null : t(`consent.basis.${basis.witnessed ? 'witnessed' : 'notWitnessed'}`),
    basis.expires ? t('consent.basis.expires', { date: date(basis.expires) }) : null,
  ].filter((words) => words !== null);
  return (
    <ul className={classes.basis}>
      {told.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** A language tag in words; a tag that no list knows, or that is none, stays as it was given. */
function languageName(tag: string, reader: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
