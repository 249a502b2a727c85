import { useEffect, useState } from 'react';

const kept = new Map<string, unknown>();

/**
 * State of a form that outlives its page: leaving for the queue and coming back finds every word again. It lives in
 * memory only, so nothing stays on the device, and the browser asks before a tab with unsent words closes.
 */
export function useKeptInput<T>(key: string, initial: T): [T, (value: T) => void, () => void] {
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial)); // only this hook writes the key
  const isDirty = kept.has(key);

  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  const change = (next: T) => {
    kept.set(key, next);
    setValue(next);
  };
  const forget = () => {
    kept.delete(key);
    setValue(initial);
  };
  return [value, change, forget];
}
