import { Link, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { insiders } from '../api/doors.js';
import { postOnce } from '../api/post-once.js';
import { problemWords } from '../api/problem-words.js';
import type { ReportImportItem } from '../api/types.js';
import { useCursorList } from '../api/use-cursor-list.js';
import { useDateWords } from '../dates/use-date-words.js';
import { RequireSession } from '../session/require-session.js';
import { Button } from '../ui/button.js';
import { RadiosField } from '../ui/choice-fields.js';
import { DataTable } from '../ui/data-table.js';
import { ErrorSummary, type Fault } from '../ui/error-summary.js';
import { Field } from '../ui/field.js';
import { LoadMore } from '../ui/lists.js';
import { PageTitle } from '../ui/page-title.js';
import { ImportState } from './import-state.js';
import { useSavedMappings } from './use-saved-mappings.js';

/** Many reports from one CSV file: tried first, sent second, with every row's fault named. */
export function ImportsPage() {
  return (
    <RequireSession permission="report.import">
      <Imports />
    </RequireSession>
  );
}

function Imports() {
  const { t } = useTranslation('later');
  return (
    <>
      <PageTitle>{t('imports.title')}</PageTitle>
      <p>{t('imports.lead')}</p>
      <p>
        <a href={insiders.urlOf('/report-import-template.csv')} download>
          {t('imports.template')}
        </a>
      </p>
      <p>
        <Link to="/imports/own-file">{t('imports.ownFile')}</Link>
      </p>
      <UploadForm />
      <History />
    </>
  );
}

function UploadForm() {
  const { t } = useTranslation('later');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const mappings = useSavedMappings();
  const [file, setFile] = useState<File | null>(null);
  const [mapping, setMapping] = useState('');
  const [mode, setMode] = useState('try');
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!file) return setFaults([{ field: 'import-file', words: t('imports.fileMissing') }]);
    setFaults([]);
    setBusy(true);
    try {
      const form = new FormData();
      if (mapping) form.append('mappingName', mapping);
      form.append('dryRun', String(mode === 'try'));
      form.append('file', file);
      const { id } = await postOnce<{ id: string }>('/report-imports', form);
      await queryClient.invalidateQueries({ queryKey: ['imports'] });
      await navigate({ to: `/imports/${id}` });
    } catch (error) {
      setFaults([{ field: 'import-file', words: problemWords(t, error) }]);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary faults={faults} />
      <Field id="import-file" label={t('imports.file')} hint={t('imports.fileHint')} fault={faults[0]?.words}>
        <input
          id="import-file"
          type="file"
          className="input"
          accept=".csv,text/csv"
          aria-describedby="import-file-hint"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
      </Field>
      <Field id="import-mapping" label={t('imports.mapping')} hint={t('imports.mappingHint')}>
        <select
          id="import-mapping"
          className="input"
          aria-describedby="import-mapping-hint"
          value={mapping}
          onChange={(event) => setMapping(event.target.value)}
        >
          <option value="">{t('imports.mappingTemplate')}</option>
          {mappings.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </Field>
      <RadiosField
        id="import-mode"
        label={t('imports.mode')}
        value={mode}
        onChange={setMode}
        choices={[
          { value: 'try', label: t('imports.try'), hint: t('imports.tryHint') },
          { value: 'send', label: t('imports.send'), hint: t('imports.sendHint') },
        ]}
      />
      <Button type="submit" busy={busy} busyWords={t('imports.uploading')}>
        {t(mode === 'try' ? 'imports.tryAction' : 'imports.sendAction')}
      </Button>
    </form>
  );
}

function History() {
  const { t } = useTranslation('later');
  const dates = useDateWords();
  const list = useCursorList<ReportImportItem>(['imports', 'list'], insiders, '/report-imports', {});
  if (list.items.length === 0) return null;
  return (
    <section>
      <h2>{t('imports.historyTitle')}</h2>
      <DataTable
        caption={t('imports.historyTitle')}
        captionHidden
        rows={list.items}
        keyOf={(one) => one.id}
        columns={[
          {
            key: 'at',
            name: t('imports.at'),
            cell: (one) => <Link to={`/imports/${one.id}`}>{dates.moment(one.createdAt)}</Link>,
          },
          { key: 'state', name: t('imports.state'), cell: (one) => <ImportState value={one} /> },
          { key: 'accepted', name: t('imports.accepted'), numeric: true, cell: (one) => dates.number(one.accepted) },
          { key: 'failed', name: t('imports.failed'), numeric: true, cell: (one) => dates.number(one.failed) },
        ]}
      />
      <LoadMore more={list.more} busy={list.loadingMore} onMore={list.loadMore} />
    </section>
  );
}
