import { describe, expect, it } from 'vitest';
import { CurrentSummariesQuery } from './current-summaries.query.js';
import { ResearchDatabase } from './research-database.js';

const known = ['a1', 'b2', 'c3'].map((id) => ({ id, detail: `{"id":"${id}"}`, hash: `hash of ${id}` }));

function reading() {
  const asked: string[][] = [];
  const rows = (_text: string, [ids]: string[][]) => {
    asked.push(ids ?? []);
    return Promise.resolve(known.filter(({ id }) => ids?.includes(id)).toReversed());
  };
  const database: ResearchDatabase = Object.create(ResearchDatabase.prototype, { rows: { value: rows } });
  return { summaries: new CurrentSummariesQuery(database), asked };
}

describe('reading current summaries', () => {
  it('reads those asked for together in one statement and gives each its own', async () => {
    const { summaries, asked } = reading();
    const found = await Promise.all(['b2', 'none', 'a1', 'b2'].map((id) => summaries.one(id)));
    expect(found.map((one) => one?.hash)).toEqual(['hash of b2', undefined, 'hash of a1', 'hash of b2']);
    expect(asked).toEqual([['b2', 'none', 'a1', 'b2']]);
  });

  it('remembers nothing: what was taken back is gone for the next reader', async () => {
    const { summaries, asked } = reading();
    await summaries.one('a1');
    await summaries.one('a1');
    expect(asked).toEqual([['a1'], ['a1']]);
  });

  it('refuses all that were read together when the database fails, and reads again afterwards', async () => {
    const { summaries } = reading();
    const failing = new CurrentSummariesQuery(
      Object.create(ResearchDatabase.prototype, { rows: { value: () => Promise.reject(new Error('away')) } }),
    );
    const outcomes = await Promise.allSettled([failing.one('a1'), failing.one('b2')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await summaries.one('c3')).toMatchObject({ hash: 'hash of c3' });
  });
});
