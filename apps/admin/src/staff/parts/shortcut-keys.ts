/** The key of each shortcut of the queue and of a report's page, until the reader chooses another. */
export const defaultKeys = {
  next: 'j',
  previous: 'k',
  openReport: 'o',
  claim: 'a',
  accept: 'v',
  ask: 'x',
  undo: 'u',
  viewAll: '1',
  viewUrgent: '2',
  viewMine: '3',
  viewUnclaimed: '4',
  viewWaiting: '5',
  help: '?',
} as const;

export type ShortcutName = keyof typeof defaultKeys;
export const shortcutNames = Object.keys(defaultKeys) as ShortcutName[]; // the keys of the constant above

/** One key a shortcut; an empty one is switched off. */
export type ShortcutKeys = Record<ShortcutName, string>;

/** The keys as they were kept; whatever is no key of a known shortcut counts as never changed. */
export function readKeys(kept: string | null): ShortcutKeys {
  const keys: ShortcutKeys = { ...defaultKeys };
  const changed = parse(kept);
  for (const name of shortcutNames) {
    const key = changed.get(name);
    if (typeof key === 'string' && key.length <= 1) keys[name] = key.toLowerCase();
  }
  return keys;
}

/** Which shortcut a key stands for. */
export function shortcutOf(keys: ShortcutKeys, key: string): ShortcutName | undefined {
  return key === '' ? undefined : shortcutNames.find((name) => keys[name] === key.toLowerCase());
}

function parse(kept: string | null): Map<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return new Map(Object.entries(value ?? {}));
  } catch {
    return new Map();
  }
}
