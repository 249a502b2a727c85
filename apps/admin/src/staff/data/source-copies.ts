import type { Answer } from '../../api/answer.js';
import { insiders } from '../../api/doors.js';
import { useRecordChange } from './context-records.js';

export type RestingSource = Answer<'RestingSourceResponse'>;
export type SourceCopy = Answer<'SourceCopyResponse'>;
export type RemovedCopy = Answer<'RemovedCopyResponse'>;

/** Keeps the copy in which a source was read. */
export function useKeepCopy(source: string) {
  return useRecordChange((file: File) => {
    const form = new FormData();
    form.set('file', file);
    return insiders.put(pathOf(source), form);
  });
}

/** Confirms the fingerprint of the copy that was seen. */
export function useConfirmCopy(source: string) {
  return useRecordChange((sha256: string) => insiders.post(`${pathOf(source)}/confirmation`, { sha256 }));
}

/** Removes the copy that was seen, with the reason in words. */
export function useRemoveCopy(source: string) {
  return useRecordChange((removal: { sha256: string; reason: string }) => insiders.remove(pathOf(source), removal));
}

const pathOf = (source: string) => `/context-sources/${source}/copy`;
