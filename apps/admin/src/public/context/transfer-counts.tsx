import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { research } from '../../api/doors.js';
import type { Page } from '../../api/types.js';
import { useDateWords } from '../../dates/use-date-words.js';
import { DataTable } from '../../ui/data-table.js';
import { Tag } from '../../ui/tag.js';
import type { RecordItem, TransferContent } from './record-answers.js';
import { RecordLink } from './record-link.js';
import { useCountWords } from './use-count-words.js';

const most = 50;

/** Counts of people moved to and from a place: each for the transfer that its claimant counted, side by side. */
export function TransferCounts({ slug }: { slug: string }) {
  const { t } = useTranslation('context');
  const dates = useDateWords();
  const words = useCountWords();
  const transfers = useQuery({
    queryKey: ['transfers', slug],
    queryFn: () => research.get<Page<RecordItem<TransferContent>>>('/transfers', { facility: slug, limit: most }),
  }).data?.items;
  const rows = (transfers ?? []).flatMap((transfer) =>
    transfer.content.people.map((count, at) => ({
      key: `${transfer.slug}-${at}`,
      count,
      transfer,
      disputed: transfer.disputed.some(({ counts }) => counts.includes(at)),
    })),
  );
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{t('people.placeTitle')}</h2>
      <p>{t('people.placeLead')}</p>
      <div className="people-claims">
        <DataTable
          caption={t('people.placeTitle')}
          captionHidden
          rows={rows}
          keyOf={({ key }) => key}
          columns={[
            {
              key: 'people',
              name: t('people.people'),
              cell: ({ count, disputed }) => (
                <>
                  <strong>{words(count)}</strong> {disputed && <Tag tone="warn">{t('people.disputed')}</Tag>}
                </>
              ),
            },
            {
              key: 'group',
              name: t('people.group'),
              cell: ({ count, transfer }) => (
                <span lang={transfer.language ?? undefined}>
                  {count.group}
                  {count.note && <span className="hint source-facts">{count.note}</span>}
                </span>
              ),
            },
            { key: 'claimant', name: t('people.claimant'), cell: ({ count }) => count.claimant },
            {
              key: 'transfer',
              name: t('people.transfer'),
              cell: ({ transfer }) => (
                <>
                  <RecordLink record={transfer} />
                  <span className="hint source-facts">{dates.edtf(transfer.happened?.text) || t('noDate')}</span>
                </>
              ),
            },
          ]}
        />
      </div>
    </>
  );
}
