/** How far away a deadline is, in the unit a person would say. */
export interface Due {
  kind: 'left' | 'overdue';
  unit: 'minutes' | 'hours' | 'days';
  count: number;
  /** Overdue, or less than a quarter of a day away. */
  close: boolean;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** "12 h left", "overdue 3 h": never rounds an open deadline up, nor an overdue one down to nothing. */
export function dueIn(dueAt: string, now: Date): Due {
  const minutes = (new Date(dueAt).getTime() - now.getTime()) / 60_000;
  const kind = minutes < 0 ? 'overdue' : 'left';
  const away = Math.abs(minutes);
  const close = minutes < 6 * HOUR;
  if (away < HOUR) return { kind, unit: 'minutes', count: Math.max(1, Math.floor(away)), close };
  if (away < 2 * DAY) return { kind, unit: 'hours', count: Math.floor(away / HOUR), close };
  return { kind, unit: 'days', count: Math.floor(away / DAY), close };
}
