import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.js';
import { Details } from '../../ui/details.js';
import { indicatorName } from './indicator-name.js';
import type { AbsentIndicator } from './indicators-answer.js';

/** What cannot be computed of a place, each with the reason: nothing is left out in silence. */
export function AbsentIndicators({ absent }: { absent: readonly AbsentIndicator[] }) {
  const { t } = useTranslation(['context', 'public']);
  if (absent.length === 0) return null;
  return (
    <Details summary={t('indicators.absentTitle', { count: absent.length })}>
      <DataTable
        caption={t('indicators.absentCaption')}
        captionHidden
        rows={absent}
        keyOf={({ indicator }) => indicator}
        columns={[
          {
            key: 'what',
            name: t('indicators.absentWhat'),
            cell: ({ indicator, formula }) => (
              <>
                {indicatorName(t, indicator)}
                <span className="hint source-facts" lang="en">
                  {formula} ({indicator})
                </span>
              </>
            ),
          },
          { key: 'why', name: t('indicators.absentWhy'), cell: reasonWords },
          {
            key: 'benchmark',
            name: t('indicators.benchmark'),
            cell: ({ benchmark }) => (
              <>
                <span lang="en">{benchmark.source}</span>
                <span className="hint source-facts">
                  {t([`public:check.${benchmark.checkStatus}`, 'public:check.unchecked'])}
                </span>
              </>
            ),
          },
        ]}
      />
    </Details>
  );

  function reasonWords({ reason, missing }: AbsentIndicator): string {
    const what = missing
      .map((input) => t([`public:predicate.${input}`, 'public:predicate.other'], { name: input.replaceAll('_', ' ') }))
      .join(', ');
    return t(`indicators.absent.${reason}`, { what });
  }
}
