import type { HistoryEntry } from '../data/report-types.js';
import { foldHistory } from './fold-history.js';

function entry(act: string, id: string, minute: number): HistoryEntry {
  return { at: `2026-11-24T10:0${minute}:00Z`, act, actor: { id, name: id }, detail: {} };
}

describe('the history of a report', () => {
  it('tells readings once a person between two other steps, with the last time', () => {
    const lines = foldHistory([
      entry('report.submitted', 'ana', 0),
      entry('report.read', 'eva', 1),
      entry('report.read', 'ivo', 2),
      entry('report.read', 'eva', 3),
      entry('report.claimed', 'eva', 4),
      entry('report.read', 'eva', 5),
    ]);
    expect(lines.map(({ entry: { act, actor, at }, times }) => [act, actor?.name, at.slice(14, 16), times])).toEqual([
      ['report.submitted', 'ana', '00', 1],
      ['report.read', 'ivo', '02', 1],
      ['report.read', 'eva', '03', 2],
      ['report.claimed', 'eva', '04', 1],
      ['report.read', 'eva', '05', 1],
    ]);
  });

  it('folds nothing else: two decisions are two lines', () => {
    expect(foldHistory([entry('report.decided', 'eva', 0), entry('report.decided', 'eva', 1)])).toHaveLength(2);
  });
});
