import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../api/answer.js';
import { insiders } from '../../api/doors.js';
import { postOnce } from '../../api/post-once.js';

export type RecordRow = Answer<'RecordListItemResponse'>;
export type ContextRecord = Answer<'RecordResponse'>;
export type RecordVersion = Answer<'RecordVersionResponse'>;
export type CustodyAnswer = Answer<'RecordAnswerResponse'>;
export type RecordKind = Answer<'ContextKindResponse'>;
export type ContextKinds = Answer<'ContextKindsResponse'>;
export type RecordField = Answer<'RecordFieldResponse'>;
export type ContextImport = Answer<'ContextImportResponse'>;
export type RetractionReason = Answer<'RetractContextRecordRequest'>['reason'];

/** In the order of the list and of the choice of a new one. */
export const recordKinds: readonly RecordKind['kind'][] = [
  'transfer',
  'legal_order',
  'statement',
  'agreement',
  'media_item',
  'designation',
  'statistic',
];

export const retractionReasons: readonly RetractionReason[] = ['error', 'risk', 'source_withdrawn'];

/** What is written into each kind; it changes with a release. */
export function useContextKinds() {
  return useQuery({
    queryKey: ['context-kinds'],
    queryFn: () => insiders.get<ContextKinds>('/context-kinds'),
    staleTime: Infinity,
  });
}

export function useContextRecord(slug: string) {
  return useQuery({
    queryKey: ['context-record', slug],
    queryFn: ({ signal }) => insiders.get<ContextRecord>(`/context-records/${slug}`, undefined, signal),
  });
}

/** What a form sends: the record, and a source that comes with it. */
export interface RecordSent {
  record: Record<string, unknown>;
  newSource?: Record<string, unknown>;
}

export function useProposeRecord(kind: RecordKind['kind']) {
  return useRecordChange((sent: RecordSent) => postOnce<ContextRecord>('/context-records', { kind, ...sent }));
}

export function useChangeRecord(slug: string) {
  return useRecordChange(({ revision, ...sent }: RecordSent & { revision: number }) =>
    insiders.put<ContextRecord>(`/context-records/${slug}`, sent, { ifMatch: revision }),
  );
}

export function useConfirmRecord(slug: string) {
  return useRecordChange((revision: number) =>
    insiders.put(`/context-records/${slug}/confirmation`, undefined, { ifMatch: revision }),
  );
}

export function useRetractRecord(slug: string) {
  return useRecordChange((reason: RetractionReason) => insiders.remove(`/context-records/${slug}`, { reason }));
}

interface ContextImportInput {
  readonly file: File;
  readonly kind: string;
  readonly dryRun: boolean;
  /** Whether records without a fault are taken although others have one. */
  readonly leaveOutFaulty: boolean;
}

/** Tries a file or imports it; a table says of which kind its rows are. */
export function useContextImport() {
  return useRecordChange(({ file, kind, dryRun, leaveOutFaulty }: ContextImportInput) => {
    const form = new FormData();
    if (kind !== '') form.set('kind', kind);
    form.set('dryRun', String(dryRun));
    form.set('leaveOutFaulty', String(leaveOutFaulty));
    form.set('file', file);
    return insiders.post<ContextImport>('/context-imports', form);
  });
}

/** A change after which records are read anew; `onDone` comes when they are, also where the part that asked is gone. */
export function useRecordChange<Input, Output>(change: (input: Input) => Promise<Output>, onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    // also after a refusal: a colleague may have been first
    onSettled: async (_output, error) => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['context-record'] }),
        queries.invalidateQueries({ queryKey: ['list', '/context-records'] }),
      ]);
      if (!error) onDone?.();
    },
  });
}
