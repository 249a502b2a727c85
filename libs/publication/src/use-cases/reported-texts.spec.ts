import type { SqlRunner } from '@habeas/platform/database';
import { comparisonFor } from '../domain/disclosure/check-disclosure.js';
import { CitedReportsQuery } from '../persistence/cited-reports.query.js';
import { ReportedTexts } from './reported-texts.js';

const reports = Array.from({ length: 2000 }, (_, at) => ({
  id: String(at).padStart(4, '0'),
  texts: [`Report ${at} says that there was no water in the wing for two days and nobody said why.`],
}));
const noDatabase: SqlRunner = {
  rows: () => Promise.resolve([]),
  one: () => Promise.resolve(undefined),
  affected: () => Promise.resolve(0),
};

describe('what thousands reported', () => {
  it('is read once, few reports at a time, and everybody else has a turn after each', async () => {
    const pages: number[] = [];
    class Stored extends CitedReportsQuery {
      override textsOf(
        _sql: SqlRunner,
        _selection: object,
        { after, limit }: { after: string | null; limit: number },
      ): Promise<typeof reports> {
        const page = reports.filter(({ id }) => after === null || id > after).slice(0, limit);
        pages.push(page.length);
        return Promise.resolve(page);
      }
    }
    const comparison = comparisonFor(['There was no water in the wing for two days, and nobody said why.']);
    let read = 0;
    const counted = Object.assign(Object.create(comparison) as typeof comparison, {
      read: (narrative: string) => {
        read += 1;
        comparison.read(narrative);
      },
    });
    let turns = 0;
    let waiting = true;
    const turn = () => {
      turns += 1;
      if (waiting) setImmediate(turn);
    };
    setImmediate(turn);
    await new ReportedTexts(new Stored()).readInto(noDatabase, { facilityIds: ['place'] }, counted);
    waiting = false;
    expect(read).toBe(reports.length);
    expect(Math.max(...pages)).toBeLessThanOrEqual(20);
    expect(pages.reduce((all, page) => all + page, 0)).toBe(reports.length);
    expect(turns).toBeGreaterThanOrEqual(reports.length);
    expect(comparison.copiedIn('There was no water in the wing for two days, and nobody said why.')).toHaveLength(1);
  });
});
