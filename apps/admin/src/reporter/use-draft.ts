import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Answer } from '../api/answer.js';
import { insiders } from '../api/doors.js';
import type { ReportDetail } from '../api/types.js';
import { checkAnswers, type CheckedAnswers } from '../questionnaire/check-answers.js';
import { questionsOf, type Question, type QuestionnaireDefinition } from '../questionnaire/definition.js';
import { drafts, type Draft } from './draft-store.js';

/** The place question asks for a known place or its name in words on one page, so the second never gets a page of its own. */
const shownWithAnother = new Set(['facilityText']);

export function useQuestionnaire() {
  return useQuery({
    queryKey: ['questionnaire'],
    queryFn: () => insiders.get<QuestionnaireDefinition>('/questionnaire'),
    staleTime: Infinity,
  });
}

export function useTaxonomy() {
  return useQuery({
    queryKey: ['taxonomy'],
    queryFn: () => insiders.get<Answer<'TaxonomyResponse'>>('/taxonomy'),
    staleTime: Infinity,
  });
}

export interface OpenDraft {
  draft: Draft;
  definition: QuestionnaireDefinition;
  checked: CheckedAnswers;
  /** The questions with a page of their own, in the order they are asked. */
  pages: Question[];
}

/** The draft at hand with the questionnaire it is answered by. */
export function useDraft(reportId: string): {
  open: OpenDraft | null;
  error: unknown;
  sent: boolean;
  retry: () => void;
} {
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.get(reportId));
  const questionnaire = useQuestionnaire();
  const report = useQuery({
    queryKey: ['reports', reportId, 'draft'],
    queryFn: () => insiders.get<ReportDetail>(`/reports/${reportId}`),
    enabled: draft === undefined,
    gcTime: 0,
    staleTime: 0,
  });
  const definition = questionnaire.data;
  const sent = report.data !== undefined && report.data.state !== 'draft';

  useEffect(() => {
    if (report.data && definition && report.data.state === 'draft') drafts.open(report.data, definition);
  }, [report.data, definition]);

  const open = useMemo(() => {
    if (!draft || !definition) return null;
    const checked = checkAnswers(definition, draft.answers);
    const asked = new Set(checked.relevant);
    const pages = questionsOf(definition).filter(({ id }) => asked.has(id) && !shownWithAnother.has(id));
    return { draft, definition, checked, pages };
  }, [draft, definition]);

  return {
    open,
    sent,
    error: questionnaire.error ?? report.error,
    retry: () => {
      void questionnaire.refetch();
      if (!draft) void report.refetch();
    },
  };
}
