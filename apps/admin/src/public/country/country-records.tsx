import type { ResearchComponents } from '@habeas/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { research } from '../../api/doors.js';
import { useDateWords } from '../../dates/use-date-words.js';
import { RecordLink } from '../context/record-link.js';

/** What the page lists of a record; the rest stands on the record's own page. */
type CountryRecord = ResearchComponents['schemas']['RecordItemResponse'];

const most = 25;

/** The published records that touch a country, by kind. A kind of which nothing is published is left out. */
const lists = [
  { kind: 'transfer', path: '/transfers', csv: '/v1/transfers.csv' },
  { kind: 'legal_order', path: '/orders', csv: '/v1/orders.csv' },
  { kind: 'statement', path: '/statements', csv: '/v1/statements.csv' },
  { kind: 'agreement', path: '/context', csv: '/v1/context.csv' },
  { kind: 'designation', path: '/context', csv: '/v1/context.csv' },
] as const;

/** Transfers from and to a country, orders, what its officials said, agreements and designations. */
export function CountryRecords({ code }: { code: string }) {
  return lists.map((list) => <RecordSection key={list.kind} code={code} {...list} />);
}

function RecordSection({ code, kind, path, csv }: { code: string } & (typeof lists)[number]) {
  const { t } = useTranslation('country');
  const dates = useDateWords();
  const asked = { country: code, ...(path === '/context' ? { kind } : {}) };
  const items = useQuery({
    queryKey: ['country', path, asked],
    queryFn: () => research.get<{ items: CountryRecord[] }>(path, { ...asked, limit: most }),
  }).data?.items;
  if (!items || items.length === 0) return null;
  return (
    <section>
      <h2>{t(`records.${kind}`)}</h2>
      <ul className="summary-items">
        {items.map((record) => (
          <li key={record.slug}>
            <p>
              <RecordLink record={record} />
            </p>
            <p className="hint">
              {[dates.edtf(record.happened?.text), t('records.claimant', { claimant: record.claimant })]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a href={`${csv}?${new URLSearchParams(asked).toString()}`} download>
          {t('records.all')}
        </a>
      </p>
    </section>
  );
}
