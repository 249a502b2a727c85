import { Alert, Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { isStatus } from '../../api/problem.js';
import { useSaveSummary, useSubmitSummary } from '../data/summaries.js';
import type { Summary } from '../data/summary-types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptInput } from '../parts/use-kept-input.js';
import { useWords } from '../parts/use-words.js';
import { draftFaults, fromSummary, toSummaryInput, type DraftFault, type DraftInput } from './draft-input.js';
import { SaveConflict } from './save-conflict.js';
import classes from './summary-editor.module.css';
import { SummaryForm } from './summary-form.js';
import { useEvidenceOf } from './use-evidence.js';

/** A draft being written. What was typed stays until it is saved or given up, whatever the server answers. */
export function SummaryEditor({ summary }: { summary: Summary }) {
  const { t } = useWords();
  const saved = fromSummary(summary);
  // the revision is kept with the text: it names what the typing began from, not what was read last
  const [typed, keep, forget] = useKeptInput(`summary:${summary.id}`, { draft: saved, revision: summary.revision });
  const { draft, revision } = typed;
  const setDraft = (next: DraftInput) => keep({ draft: next, revision });
  const isDirty = JSON.stringify(draft) !== JSON.stringify(saved);
  const evidence = useEvidenceOf(summary);
  const [faults, setFaults] = useState<DraftFault[]>([]);
  const save = useSaveSummary(summary.id);
  const submit = useSubmitSummary(summary.id);
  const isOutdated = isStatus(save.error, 412);

  const saveDraft = (over: number) => {
    const found = draftFaults(draft);
    setFaults(found);
    if (found.length > 0) return;
    save.mutate(
      { revision: over, draft: toSummaryInput(draft) },
      {
        onSuccess: () => {
          forget();
          notifications.show({ message: t('summary.saved'), color: 'gray' });
        },
      },
    );
  };

  return (
    <>
      {summary.returnReason && (
        <Alert variant="outline" color="gray" title={t('summary.returned')} mb="md">
          {summary.returnReason}
        </Alert>
      )}
      <SummaryForm
        draft={draft}
        onChange={setDraft}
        evidence={evidence}
        faults={faults}
        findings={isDirty ? undefined : summary.findings}
        savedSentences={isDirty ? undefined : summary.sentences}
        saved={summary}
      />
      {isOutdated ? (
        <SaveConflict
          summaryId={summary.id}
          mine={draft}
          onOverwrite={(theirs) => saveDraft(theirs)}
          onTakeTheirs={() => {
            save.reset();
            forget();
          }}
        />
      ) : (
        <ProblemNotice error={save.error} title={t('summary.notSaved')} />
      )}
      <ProblemNotice error={submit.error} title={t('summary.notSubmitted')} />
      <div className={classes.bar}>
        <p role="status">{t(isDirty ? 'summary.unsaved' : 'summary.isSaved')}</p>
        <Group gap="xs">
          <Button onClick={() => saveDraft(revision)} loading={save.isPending} variant={isDirty ? 'filled' : 'default'}>
            {t('summary.save')}
          </Button>
          <Button
            variant={isDirty ? 'default' : 'filled'}
            loading={submit.isPending}
            onClick={() => (isDirty ? setFaults(['unsaved']) : submit.mutate(revision))}
          >
            {t('summary.submit')}
          </Button>
        </Group>
      </div>
    </>
  );
}
