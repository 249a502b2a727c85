import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { DataTable } from '../../ui/data-table.js';
import { Tag } from '../../ui/tag.js';
import { countryName } from '../../i18n/country-name.js';
import { ClaimSource } from './claim-source.js';
import type { PeopleCount, RecordSource } from './record-answers.js';
import { useCountWords } from './use-count-words.js';

/** How many people, as each claimant has it. Counts that cannot all be right stand together and are never added up. */
export function PeopleClaims({
  people,
  disputed,
  sources,
}: {
  people: readonly PeopleCount[];
  disputed: readonly { readonly comparedAs: string; readonly counts: readonly number[] }[];
  sources: readonly RecordSource[];
}) {
  const { t } = useTranslation('context');
  const countOf = useCountWords();
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
              {
                key: 'source',
                name: t('people.source'),
                cell: ({ source }) => <ClaimSource id={source} sources={sources} />,
              },
            ]}
          />
        </div>
      ))}
    </>
  );
}
