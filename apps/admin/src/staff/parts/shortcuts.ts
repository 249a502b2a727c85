import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { readKeys, shortcutOf, type ShortcutKeys, type ShortcutName } from './shortcut-keys.js';

const SWITCH = 'habeas.shortcuts';
const KEYS = 'habeas.shortcut-keys';
const listeners = new Set<() => void>();

/** Single-letter shortcuts can be switched off (WCAG 2.1.4); this and the keys are all that staff pages store on a device. */
export function useShortcutsOn(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, () => window.localStorage.getItem(SWITCH) !== 'off');
  return [on, (next) => keep(SWITCH, next ? null : 'off')];
}

/** The key of each shortcut, and how to choose others; `null` brings the usual ones back. */
export function useShortcutKeys(): [ShortcutKeys, (keys: ShortcutKeys | null) => void] {
  const kept = useSyncExternalStore(subscribe, () => window.localStorage.getItem(KEYS));
  const keys = useMemo(() => readKeys(kept), [kept]);
  return [keys, (next) => keep(KEYS, next && JSON.stringify(next))];
}

function keep(place: string, value: string | null): void {
  if (value === null) window.localStorage.removeItem(place);
  else window.localStorage.setItem(place, value);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Runs an action per shortcut, unless somebody is typing, a dialog is open or shortcuts are off. */
export function useShortcuts(actions: Partial<Record<ShortcutName, () => void>>): void {
  const [on] = useShortcutsOn();
  const [keys] = useShortcutKeys();
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"]')) return;
      const name = shortcutOf(keys, event.key);
      const action = name && actions[name];
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [on, keys, actions]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
}
