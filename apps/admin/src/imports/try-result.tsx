import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { insiders } from '../api/doors.js';
import type { ReportImport } from '../api/types.js';
import { FailedPage } from '../layout/message-pages.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Loading } from '../ui/loading.js';
import { ImportReport } from './import-page.js';
import type { ImportMapping } from './mapping.js';
import { UnmappedWords } from './unmapped-words.js';

interface Props {
  importId: string;
  mapping: ImportMapping;
  onChange: (mapping: ImportMapping) => void;
  /** Something was changed since: these figures are of what was told before. */
  isOutOfDate: boolean;
  busy: boolean;
  onTryAgain: () => void;
  onSend: () => void;
}

/** How the try went, the words that still need a meaning, and the way on: send what was tried, or try what was changed. */
export function TryResult({ importId, mapping, onChange, isOutOfDate, busy, onTryAgain, onSend }: Props) {
  const { t } = useTranslation('mapping');
  const title = useRef<HTMLHeadingElement>(null);
  const query = useQuery({
    queryKey: ['imports', importId],
    queryFn: ({ signal }) => insiders.get<ReportImport>(`/report-imports/${importId}`, undefined, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'finished' || state.data?.state === 'failed' ? false : 1500),
  });
  const value = query.data;
  const isShown = value !== undefined;
  useEffect(() => {
    if (isShown) title.current?.focus();
  }, [isShown, importId]);
  if (!value) return query.error ? <FailedPage error={query.error} retry={() => void query.refetch()} /> : <Loading />;
  return (
    <section aria-labelledby="try-title">
      <h2 id="try-title" tabIndex={-1} ref={title}>
        {t('result.title')}
      </h2>
      <ImportReport value={value} />
      <UnmappedWords words={value.unmapped} mapping={mapping} onChange={onChange} />
      {isOutOfDate && <Banner kind="notice">{t('result.outOfDate')}</Banner>}
      {value.state === 'finished' && (
        <div className="button-row">
          {isOutOfDate ? (
            <Button busy={busy} onClick={onTryAgain}>
              {t('result.again')}
            </Button>
          ) : (
            value.accepted > 0 && (
              <Button busy={busy} onClick={onSend}>
                {t('result.send', { count: value.accepted })}
              </Button>
            )
          )}
        </div>
      )}
    </section>
  );
}
