import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCreateSummary } from '../data/summaries.js';
import { FacilityPicker } from '../parts/facility-picker.js';
import { Waiting } from '../parts/loaded.js';
import { LoadMore } from '../parts/load-more.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useFilters } from '../parts/use-address.js';
import { useKeptInput } from '../parts/use-kept-input.js';
import { useWords } from '../parts/use-words.js';
import { draftFaults, emptyDraft, toSummaryInput, type DraftFault, type DraftInput } from './draft-input.js';
import { SummaryForm } from './summary-form.js';
import { useAcceptedReports } from './use-evidence.js';

/** A new summary: the place first, then its accepted reports, then the text. */
export function NewSummaryPage() {
  const { t } = useWords();
  const { filters, change } = useFilters(['facility'] as const);
  return (
    <>
      <p>
        <Link to="/staff/summaries">{t('summary.back')}</Link>
      </p>
      <PageHead title={t('summary.new')} lead={t('summary.newLead')} />
      <FacilityPicker
        facilityId={filters.facility ?? ''}
        onPick={(facility) => change({ facility: facility?.id ?? '' })}
        description={t('facilityPicker.hint')}
      />
      {filters.facility && <NewSummary key={filters.facility} facilityId={filters.facility} />}
    </>
  );
}

function NewSummary({ facilityId }: { facilityId: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const accepted = useAcceptedReports(facilityId);
  const [draft, setDraft, forget] = useKeptInput<DraftInput>(`new-summary:${facilityId}`, emptyDraft);
  const [faults, setFaults] = useState<DraftFault[]>([]);
  const create = useCreateSummary();

  const save = () => {
    const found = draftFaults(draft);
    setFaults(found);
    if (found.length > 0) return;
    create.mutate(
      { facilityId, ...toSummaryInput(draft) },
      {
        onSuccess: ({ id }) => {
          forget();
          void navigate({ to: `/staff/summaries/${id}` });
        },
      },
    );
  };

  if (accepted.isError) return <ProblemNotice error={accepted.error} onRetry={() => void accepted.refetch()} />;
  if (!accepted.items) return <Waiting />;
  return (
    <>
      <LoadMore pages={accepted} shown={accepted.items.length} />
      <SummaryForm
        draft={draft}
        onChange={setDraft}
        evidence={accepted.items}
        faults={faults}
        findings={undefined}
        savedSentences={undefined}
        saved={undefined}
      />
      <ProblemNotice error={create.error} title={t('summary.notSaved')} />
      <Button mt="md" onClick={save} loading={create.isPending}>
        {t('summary.create')}
      </Button>
    </>
  );
}
