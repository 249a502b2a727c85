import { useCallback, useEffect, useReducer } from 'react';

const kept = new Map<string, unknown>();

/**
 * State of a form that outlives its page: leaving for the queue and coming back finds every word again. It lives in
 * memory only, so nothing stays on the device, and the browser asks before a tab with unsent words closes. Until
 * something is typed, and again after `forget`, the form shows what was passed as `unchanged`.
 */
export function useKeptInput<T>(key: string, unchanged: T): [T, (value: T) => void, () => void] {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const isKept = kept.has(key);
  // only this hook writes the key, and always a T
  const value = isKept ? (kept.get(key) as T) : unchanged;

  useEffect(() => {
    if (!isKept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isKept]);

  const change = useCallback(
    (next: T) => {
      kept.set(key, next);
      redraw();
    },
    [key],
  );
  const forget = useCallback(() => {
    kept.delete(key);
    redraw();
  }, [key]);
  return [value, change, forget];
}
