import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { insiders } from '../api/doors.js';
import type { ReportImport } from '../api/types.js';
import { FailedPage } from '../layout/message-pages.js';
import { Loading } from '../ui/loading.js';
import { ImportReport } from './import-page.js';
import type { ImportMapping } from './mapping.js';
import { UnmappedWords } from './unmapped-words.js';

interface Props {
  importId: string;
  mapping: ImportMapping;
  onChange: (mapping: ImportMapping) => void;
  busy: boolean;
  onTryAgain: () => void;
  onSend: () => void;
}

/** How the try went, the words that still need a meaning, and the two ways on: try again, or send. */
export function TryResult({ importId, mapping, onChange, busy, onTryAgain, onSend }: Props) {
  const { t } = useTranslation('mapping');
  const query = useQuery({
    queryKey: ['imports', importId],
    queryFn: ({ signal }) => insiders.get<ReportImport>(`/report-imports/${importId}`, undefined, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'finished' || state.data?.state === 'failed' ? false : 1500),
  });
  const value = query.data;
  if (!value) return query.error ? <FailedPage error={query.error} retry={() => void query.refetch()} /> : <Loading />;
  return (
    <section aria-labelledby="try-title">
      <h2 id="try-title">{t('result.title')}</h2>
      <ImportReport value={value} />
      <UnmappedWords words={value.unmapped} mapping={mapping} onChange={onChange} />
      {value.state === 'finished' && (
        <div className="button-row">
          {value.unmapped.length > 0 && (
            <Button busy={busy} onClick={onTryAgain}>
              {t('result.again')}
            </Button>
          )}
          <Button kind={value.unmapped.length > 0 ? 'secondary' : 'primary'} busy={busy} onClick={onSend}>
            {t('result.send', { count: value.accepted })}
          </Button>
        </div>
      )}
    </section>
  );
}
