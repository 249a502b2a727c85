import type { HistoryEntry } from '../data/report-types.js';

/** One line of the history: a step, or how often somebody read the report while nothing else happened. */
export interface HistoryLine {
  entry: HistoryEntry;
  times: number;
}

/** Readings between two other steps become one line a person, with the time of the last. */
export function foldHistory(history: readonly HistoryEntry[]): HistoryLine[] {
  const lines: HistoryLine[] = [];
  let readers = new Map<string, HistoryLine>();
  for (const entry of history) {
    if (entry.act !== 'report.read') {
      lines.push({ entry, times: 1 });
      readers = new Map();
      continue;
    }
    const reader = entry.actor?.id ?? '';
    const earlier = readers.get(reader);
    if (earlier) lines.splice(lines.indexOf(earlier), 1);
    const line = { entry, times: (earlier?.times ?? 0) + 1 };
    readers.set(reader, line);
    lines.push(line);
  }
  return lines;
}
