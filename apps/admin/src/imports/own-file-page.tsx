import { Link, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { insiders } from '../api/doors.js';
import { postOnce } from '../api/post-once.js';
import { problemWords } from '../api/problem-words.js';
import { RequireSession } from '../session/require-session.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type Fault } from '../ui/error-summary.js';
import { PageTitle } from '../ui/page-title.js';
import { ColumnFields } from './column-fields.js';
import { DefaultFields } from './default-fields.js';
import { FileField, type ChosenFile } from './file-field.js';
import { emptyMapping, faultsOfMapping, forSending, mappingNamePattern, nameFromFile, withGuesses } from './mapping.js';
import { KnownWords } from './known-words.js';
import { MappingField } from './mapping-field.js';
import { NameField } from './name-field.js';
import { TryResult } from './try-result.js';
import { useSavedMappings } from './use-saved-mappings.js';

/** A try, and what had been told of the file by then. */
interface Try {
  id: string;
  told: string;
}

/** An organisation's own file: its columns are told what they hold, tried, its words mapped, and then it is sent. */
export function OwnFilePage() {
  return (
    <RequireSession permission="report.import">
      <OwnFile />
    </RequireSession>
  );
}

function OwnFile() {
  const { t } = useTranslation('mapping');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [mapping, setMapping] = useState(emptyMapping);
  const [name, setName] = useState('');
  // the name that is this mapping's own: it was begun with or kept under it
  const [ownName, setOwnName] = useState('');
  const [mayReplace, setMayReplace] = useState(false);
  const [tried, setTried] = useState<Try | null>(null);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const saved = useSavedMappings();
  const isTaken = name !== ownName && saved.some((one) => one.name === name);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.words;

  function choose(next: ChosenFile | null) {
    setChosen(next);
    setTried(null);
    if (!next?.head) return;
    setMapping(withGuesses(mapping, next.head.headers));
    if (name === '') setName(nameFromFile(next.file.name));
  }

  function foundFaults(): Fault[] {
    if (!chosen?.head) return [{ field: 'own-file', words: t(chosen ? 'file.unreadable' : 'file.missing') }];
    const found: Fault[] = faultsOfMapping(mapping, chosen.head.headers).map(({ target, code }) => ({
      field: `column-${target}`,
      words: t(`fault.${code}`, { target: t([`target.${target}`, 'target.other']) }),
    }));
    if (!mappingNamePattern.test(name)) found.push({ field: 'mapping-name', words: t('name.wrong') });
    if (isTaken && !mayReplace) found.push({ field: 'mapping-replace', words: t('name.mustChoose', { name }) });
    return found;
  }

  async function send(dryRun: boolean) {
    const found = foundFaults();
    setFaults(found);
    if (found.length > 0 || !chosen) return;
    setBusy(true);
    try {
      await insiders.put(`/report-import-mappings/${name}`, { mapping: forSending(mapping) });
      const form = new FormData();
      form.append('mappingName', name);
      form.append('dryRun', String(dryRun));
      form.append('file', chosen.file);
      const { id } = await postOnce<{ id: string }>('/report-imports', form);
      await queryClient.invalidateQueries({ queryKey: ['import-mappings'] });
      await queryClient.invalidateQueries({ queryKey: ['imports', 'list'] });
      setOwnName(name);
      if (dryRun) setTried({ id, told: JSON.stringify(forSending(mapping)) });
      else await navigate({ to: `/imports/${id}` });
    } catch (error) {
      setFaults([{ field: null, words: problemWords(t, error) }]);
    } finally {
      setBusy(false);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!busy) void send(true);
  }

  const head = chosen?.head;
  return (
    <>
      <p className="no-print">
        <Link to="/imports">{t('back')}</Link>
      </p>
      <PageTitle>{t('title')}</PageTitle>
      <p>{t('lead')}</p>
      <ErrorSummary faults={faults} />
      <form noValidate onSubmit={submit}>
        <FileField chosen={chosen} onChoose={choose} fault={faultOf('own-file')} />
        <MappingField
          onTake={(taken) => {
            setMapping(head ? withGuesses(taken.mapping, head.headers) : taken.mapping);
            setName(taken.name);
            setOwnName(taken.name);
          }}
        />
        {head && (
          <>
            <ColumnFields head={head} mapping={mapping} onChange={setMapping} faultOf={faultOf} />
            <DefaultFields head={head} mapping={mapping} onChange={setMapping} />
            <KnownWords mapping={mapping} onChange={setMapping} />
            <NameField
              name={name}
              onName={(next) => {
                setName(next);
                setMayReplace(false);
              }}
              isTaken={isTaken}
              mayReplace={mayReplace}
              onReplace={setMayReplace}
              faultOf={faultOf}
            />
          </>
        )}
        <Button type="submit" busy={busy}>
          {t('try')}
        </Button>
      </form>
      {tried && (
        <TryResult
          importId={tried.id}
          isOutOfDate={tried.told !== JSON.stringify(forSending(mapping))}
          mapping={mapping}
          onChange={setMapping}
          busy={busy}
          onTryAgain={() => void send(true)}
          onSend={() => void send(false)}
        />
      )}
    </>
  );
}
