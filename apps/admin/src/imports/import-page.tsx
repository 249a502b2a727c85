import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { insiders } from '../api/doors.js';
import type { ReportImport } from '../api/types.js';
import { useDateWords } from '../dates/use-date-words.js';
import { FailedPage } from '../layout/message-pages.js';
import { RequireSession } from '../session/require-session.js';
import { Banner } from '../ui/banner.js';
import { DataTable } from '../ui/data-table.js';
import { SummaryList } from '../ui/lists.js';
import { Loading } from '../ui/loading.js';
import { PageTitle } from '../ui/page-title.js';
import { ImportState } from './import-state.js';

/** One import: how far it is, what was taken, and every fault with its line, column and reason. Can be left and found again. */
export function ImportPage({ importId }: { importId: string }) {
  return (
    <RequireSession permission="report.import">
      <Import importId={importId} />
    </RequireSession>
  );
}

function Import({ importId }: { importId: string }) {
  const { t } = useTranslation('later');
  const dates = useDateWords();
  const query = useQuery({
    queryKey: ['imports', importId],
    queryFn: ({ signal }) => insiders.get<ReportImport>(`/report-imports/${importId}`, undefined, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'finished' || state.data?.state === 'failed' ? false : 1500),
  });
  const value = query.data;
  if (!value) return query.error ? <FailedPage error={query.error} retry={() => void query.refetch()} /> : <Loading />;
  return (
    <>
      <p className="no-print">
        <Link to="/imports">{t('imports.backToAll')}</Link>
      </p>
      <PageTitle caption={dates.moment(value.createdAt)}>{t('imports.oneTitle')}</PageTitle>
      <ImportReport value={value} />
      <Unmapped value={value} />
    </>
  );
}

/** The figures of an import and its faults, also while it runs. */
export function ImportReport({ value }: { value: ReportImport }) {
  const { t } = useTranslation('later');
  const dates = useDateWords();
  const running = value.state === 'received' || value.state === 'running';
  return (
    <>
      <p>
        <ImportState value={value} />
      </p>
      {value.fault && (
        <Banner kind="warning">
          {t([`importFileFault.${value.fault.code}`, 'importFileFault.other'], {
            columns: value.fault.columns.join(', '),
          })}
        </Banner>
      )}
      {running && <Progress value={value} />}
      {value.dryRun && value.state === 'finished' && <p>{t('imports.dryRunDone')}</p>}
      <SummaryList
        rows={[
          { key: 'total', name: t('imports.total'), value: value.total === null ? '–' : dates.number(value.total) },
          { key: 'accepted', name: t('imports.accepted'), value: dates.number(value.accepted) },
          { key: 'duplicates', name: t('imports.duplicates'), value: dates.number(value.duplicates) },
          { key: 'failed', name: t('imports.failed'), value: dates.number(value.failed) },
        ]}
      />
      <KeptFile value={value} />
      <Faults value={value} />
    </>
  );
}

/** Until when the file is kept, and its failed rows as long as it is. */
function KeptFile({ value: { id, failed, fileKeptUntil } }: { value: ReportImport }) {
  const { t } = useTranslation('later');
  const dates = useDateWords();
  if (fileKeptUntil === null) return null;
  const isKept = new Date(fileKeptUntil) > new Date();
  const time = dates.moment(fileKeptUntil);
  return (
    <>
      <p className="hint">{isKept ? t('imports.keptUntil', { time }) : t('imports.keptNoMore', { time })}</p>
      {isKept && failed > 0 && (
        <p className="no-print">
          <a href={insiders.urlOf(`/report-imports/${id}/failed-rows.csv`)} download>
            {t('imports.download')}
          </a>
        </p>
      )}
    </>
  );
}

function Progress({ value }: { value: ReportImport }) {
  const { t } = useTranslation('later');
  const dates = useDateWords();
  const total = value.total ?? 0;
  const percent = total > 0 ? Math.floor((value.processed / total) * 100) : 0;
  return (
    <>
      <label htmlFor="import-progress">
        {t('imports.progress', { done: dates.number(value.processed), total: total > 0 ? dates.number(total) : '?' })}
      </label>
      <p>
        <progress id="import-progress" max={100} value={total > 0 ? percent : undefined} />
      </p>
      <p className="visually-hidden" role="status">
        {t('imports.percent', { percent: Math.floor(percent / 10) * 10 })}
      </p>
      <p className="hint">{t('imports.leave')}</p>
    </>
  );
}

function Faults({ value }: { value: ReportImport }) {
  const { t } = useTranslation('later');
  const dates = useDateWords();
  if (value.errors.length === 0) return null;
  return (
    <section>
      <h2>{t('imports.faultsTitle')}</h2>
      {value.errors.length < value.failed && (
        <p>
          {t('imports.faultsPart', { shown: dates.number(value.errors.length), total: dates.number(value.failed) })}
        </p>
      )}
      <DataTable
        caption={t('imports.faultsTitle')}
        captionHidden
        rows={value.errors}
        keyOf={(fault, index) => `${fault.line}-${index}`}
        columns={[
          { key: 'line', name: t('imports.line'), numeric: true, cell: (fault) => fault.line },
          { key: 'column', name: t('imports.column'), cell: (fault) => fault.column ?? '–' },
          {
            key: 'reason',
            name: t('imports.reason'),
            cell: (fault) => t([`importFault.${fault.code}`, 'importFault.other'], { reason: fault.reason }),
          },
        ]}
      />
    </section>
  );
}

function Unmapped({ value }: { value: ReportImport }) {
  const { t } = useTranslation('later');
  const dates = useDateWords();
  if (value.unmapped.length === 0) return null;
  return (
    <section>
      <h2>{t('imports.unmappedTitle')}</h2>
      <p>{t('imports.unmappedWords')}</p>
      <DataTable
        caption={t('imports.unmappedTitle')}
        captionHidden
        rows={value.unmapped}
        keyOf={(one) => `${one.column}-${one.value}`}
        columns={[
          { key: 'column', name: t('imports.column'), cell: (one) => one.column },
          { key: 'value', name: t('imports.value'), cell: (one) => one.value },
          { key: 'count', name: t('imports.rows'), numeric: true, cell: (one) => dates.number(one.count) },
        ]}
      />
    </section>
  );
}
