import type { Answer } from '../../api/answer.js';
import { insiders } from '../../api/doors.js';
import { useRecordChange } from './context-records.js';

export type RestingSource = Answer<'RestingSourceResponse'>;
export type SourceCopy = Answer<'SourceCopyResponse'>;
export type RemovedCopy = Answer<'RemovedCopyResponse'>;

/** What somebody did to the copy of a source. */
export type CopyAct = 'kept' | 'confirmed' | 'removed';

/** Keeps the copy in which a source was read. */
export function useKeepCopy(source: string, onDone: () => void) {
  return useRecordChange((file: File) => {
    const form = new FormData();
    form.set('file', file);
    return insiders.put(pathOf(source), form);
  }, onDone);
}

/** Confirms the fingerprint of the copy that was seen. */
export function useConfirmCopy(source: string, onDone: () => void) {
  return useRecordChange((sha256: string) => insiders.post(`${pathOf(source)}/confirmation`, { sha256 }), onDone);
}

/** Removes the copy that was seen, with the reason in words. */
export function useRemoveCopy(source: string, onDone: () => void) {
  return useRecordChange(
    (removal: { sha256: string; reason: string }) => insiders.remove(pathOf(source), removal),
    onDone,
  );
}

const pathOf = (source: string) => `/context-sources/${source}/copy`;
