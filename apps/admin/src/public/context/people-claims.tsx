import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import { useLanguage } from '../../i18n/use-language.js';
import { DataTable } from '../../ui/data-table.js';
import { Tag } from '../../ui/tag.js';
import { countryName } from '../country-name.js';
import type { PeopleCount } from './record-answers.js';

/** How many people, as each claimant has it. Counts that cannot all be right stand together and are never added up. */
export function PeopleClaims({
  people,
  disputed,
}: {
  people: readonly PeopleCount[];
  disputed: readonly { readonly comparedAs: string; readonly counts: readonly number[] }[];
}) {
  const { t } = useTranslation('context');
  const { number } = useDateWords();
  const language = useLanguage();
  const contested = new Set(disputed.flatMap(({ counts }) => counts));
  const groups = [
    ...disputed.map(({ counts }) => ({ rows: counts.flatMap((at) => people[at] ?? []), conflict: true })),
    { rows: people.filter((_, at) => !contested.has(at)), conflict: false },
  ].filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return <p>{t('people.none')}</p>;
  return (
    <>
      {groups.map(({ rows, conflict }, at) => (
        <div key={at} className="people-claims">
          {conflict && (
            <p>
              <Tag tone="warn">{t('people.disputed')}</Tag> {t('people.disputedWords')}
            </p>
          )}
          <DataTable
            caption={t(conflict ? 'people.captionDisputed' : 'people.caption')}
            captionHidden
            rows={rows}
            keyOf={(_, place) => place}
            columns={[
              { key: 'people', name: t('people.people'), cell: (row) => <strong>{countOf(row)}</strong> },
              {
                key: 'group',
                name: t('people.group'),
                cell: ({ group, nationality, note }) => (
                  <>
                    {group}
                    {nationality && ` (${countryName(nationality, language)})`}
                    {note && <span className="hint source-facts">{note}</span>}
                  </>
                ),
              },
              { key: 'claimant', name: t('people.claimant'), cell: ({ claimant }) => claimant },
            ]}
          />
        </div>
      ))}
    </>
  );

  function countOf({ low, best, high }: PeopleCount): string {
    if (best !== null && low === null && high === null) return number(best);
    const bounds = boundsOf(low, high);
    return best === null ? bounds : t('people.bestWithin', { best: number(best), bounds });
  }

  function boundsOf(low: number | null, high: number | null): string {
    if (low !== null && high !== null) return t('people.between', { low: number(low), high: number(high) });
    return low === null ? t('people.atMost', { high: number(high ?? 0) }) : t('people.atLeast', { low: number(low) });
  }
}
