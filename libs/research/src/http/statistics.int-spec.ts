import { addKey } from './reading-app.fixture.js';
import { useReadingDoor } from './reading-door.fixture.js';

const { database, get } = useReadingDoor(1_200);

describe('statistics', () => {
  interface Cell {
    key: Record<string, string>;
    value: number | null;
    status: string;
  }
  const cells = async (query: string): Promise<Cell[]> => (await get(`statistics?${query}`).expect(200)).body.cells;

  it('counts only what every report agrees to be counted, and says so', async () => {
    const totalOf = async () => (await get('statistics?by=country&measure=summaries').expect(200)).body;
    const before = await totalOf();
    expect(before.coverage).toMatchObject({ countedConsent: 'aggregate_statistics' });
    expect(before.coverage.note.en).toContain('agree to be counted');
    await database.rows(`UPDATE published.summary SET countable = false WHERE country = 'XB'`);
    await database.rows('UPDATE published.change_counter SET counting_ended = counting_ended + 1');
    const after = await totalOf();
    expect(after.cells.map(({ key }: Cell) => key)).toEqual([{ country: 'XA' }]);
    expect((await get('summaries?country=XB&limit=1').expect(200)).body.items).toHaveLength(1);
    await database.rows('UPDATE published.summary SET countable = true');
    await database.rows('UPDATE published.change_counter SET counting_ended = counting_ended + 1');
    expect((await totalOf()).total).toEqual(before.total);
  });

  it('counts by one and two dimensions and says what was suppressed', async () => {
    const { body } = await get('statistics?by=category').expect(200);
    expect(body.policy.k).toBe(10);
    expect(body.cells.map(({ key }: Cell) => key.category)).toEqual([
      'CON.FAM',
      'HLT.ACC',
      'HLT.MED',
      'MAT.FOO',
      'MAT.WAT',
    ]);
    const crossed = await get('statistics?by=facility,month&measure=summaries').expect(422);
    expect(crossed.body.code).toBe('too_many_cells');
    const byYear = await get('statistics?by=facility,year&measure=summaries').expect(200);
    expect(byYear.body.suppressed).toBe(byYear.body.cells.filter(({ status }: Cell) => status === 'suppressed').length);
    expect(byYear.body.suppressed).toBeGreaterThan(0);
  });

  it('never answers with a number below k, nor with two whose difference is below k', async () => {
    const shown = (
      await Promise.all(
        [
          'by=category',
          'by=country,proof',
          'by=year',
          'by=group,country',
          'by=facility&measure=summaries',
          'by=category,year&country=XB',
        ].map(cells),
      )
    )
      .flat()
      .map(({ value }) => value)
      .filter((value) => value !== null);
    expect(shown.length).toBeGreaterThan(20);
    for (const value of shown) expect(value === 0 || value >= 10).toBe(true);
    for (const one of shown) for (const other of shown) expect(one === other || Math.abs(one - other) >= 10).toBe(true);
  });

  it('gives a cell the same answer in a table and through a filter', async () => {
    const crossed = await cells('by=country,category');
    const filtered = await cells('by=category&country=XA');
    for (const { key, value } of filtered) {
      expect(crossed.find((cell) => cell.key.country === 'XA' && cell.key.category === key.category)?.value).toBe(
        value,
      );
    }
  });

  it('takes a whole year or a month as filter, and refuses ranges that could be subtracted', async () => {
    expect(await cells('by=country&from=2016&to=2016')).toEqual(await cells('by=country&from=2016-01&to=2016-12'));
    await get('statistics?by=country&from=2016-01&to=2016-03').expect(422);
    expect((await cells('by=month&from=2016-01&to=2016-03')).map(({ key }) => key.month)).toEqual([
      '2016-01',
      '2016-02',
      '2016-03',
    ]);
    await get('statistics?by=month,year').expect(422);
    await get('statistics?by=colour').expect(400);
    await get('statistics').expect(400);
  });

  it('takes a vetted researcher to the lower threshold', async () => {
    const { body } = await get('statistics?by=facility&measure=summaries')
      .set('Authorization', 'Bearer research-key-two')
      .expect(200);
    expect(body.policy.k).toBe(5);
  });

  beforeAll(() => addKey(database, 'research-key-two'));
});
