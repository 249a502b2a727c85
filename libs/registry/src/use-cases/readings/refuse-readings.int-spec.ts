import { useDatabase } from '@habeas/testing';
import { readingHead, readingMapping, ReadingWorld, workbook } from '../../../test/reading-world.js';

const database = useDatabase();
let world: ReadingWorld;

beforeAll(async () => {
  world = await ReadingWorld.open(database);
});
afterAll(() => world?.close());

describe('rows at fault', () => {
  it('are listed with row, column and reason, and nothing of the file is written', async () => {
    const before = await world.count();
    const refused = await world.run(
      world.csv(
        'AAA,,2025-03-01,1,0',
        'ZZZ,Somewhere,2025-03-01,1,0',
        ',,2025-03-01,1,0',
        'AAA,,2025-02-30,1,0',
        'AAA,,2025-03-02,-4,0',
        'AAA,,2025-03-03,many,0',
        'AAA,,2025-03-01,1,0',
        'ZZZ,Somewhere,2025-03-02,1,0',
        'AAA,short',
      ),
    );
    expect(refused.refused).toBe(true);
    expect(refused.faults).toEqual([
      { row: 3, column: 'code', code: 'facility_unknown', further: 1 },
      { row: 4, column: 'name', code: 'facility_missing', further: 0 },
      { row: 5, column: 'day', code: 'period_invalid', further: 0 },
      { row: 6, column: 'held', code: 'value_negative', further: 0 },
      { row: 7, column: 'held', code: 'value_invalid', further: 0 },
      { row: 8, column: 'day', code: 'reading_repeated', further: 0 },
      { row: 10, column: null, code: 'row_malformed', further: 0 },
    ]);
    expect(await world.count()).toBe(before);
  });

  it('are left out only when that is asked for', async () => {
    const map = readingMapping();
    const path = world.csv('AAA,,2025-03-01,1,0', 'AAA,,2025-03-02,-1,0');
    expect(await world.run(path, { mapping: map, leaveOutFaulty: true })).toMatchObject({
      refused: false,
      added: 1,
      read: 2,
    });
    expect(await world.read(map.dataset)).toHaveLength(1);
  });

  it('are none when people were held before the place opened, which is told', async () => {
    const done = await world.run(world.csv('AAA,,2025-01-01,4,0', 'AAA,,2025-01-02,5,0', 'AAA,,2025-01-03,0,0'));
    expect(done).toMatchObject({ refused: false, added: 3 });
    expect(done.warnings).toEqual([{ row: 2, column: 'day', code: 'before_opening', further: 1 }]);
  });
});

describe('a file that is not what it should be', () => {
  const refusals: [string, () => Promise<unknown>, object][] = [
    ['an empty file', () => world.run(world.file('')), { code: 'file_empty' }],
    ['a file of 2 GB', () => world.run(world.fileOf(2 * 1024 ** 3)), { code: 'file_too_large' }],
    ['a workbook of 40 MB', () => world.run(world.fileOf(40 * 1024 ** 2, 'xlsx')), { code: 'file_too_large' }],
    ['a file of another kind', () => world.run(world.file('code,day', 'pdf')), { code: 'file_kind_unknown' }],
    ['a Parquet file named .csv', () => world.run(world.file('PAR1....PAR1', 'csv')), { code: 'file_kind_differs' }],
    ['a text named .xlsx', () => world.run(world.file('code,day', 'xlsx')), { code: 'file_kind_differs' }],
    [
      'a truncated Parquet file',
      () => world.run(world.file(`PAR1${'x'.repeat(40)}`, 'parquet')),
      { code: 'file_truncated' },
    ],
    [
      'a damaged Parquet file',
      () => world.run(world.file(`PAR1${'x'.repeat(40)}PAR1`, 'parquet')),
      { code: 'file_unreadable' },
    ],
    [
      'a cut workbook',
      () => world.run(world.file(workbook('Sheet', ['code']).subarray(0, 300), 'xlsx')),
      { code: 'file_unreadable' },
    ],
    [
      'a text without a heading that the mapping names',
      () => world.run(world.file('code,name,date,held,women\nAAA,,2025-03-01,1,0')),
      { code: 'columns_missing', fields: [{ field: 'day', code: 'column_missing' }] },
    ],
    [
      'a workbook without the sheet',
      () =>
        world.run(world.file(workbook('Other', ['code']), 'xlsx'), { mapping: readingMapping({ sheet: 'Figures' }) }),
      { code: 'sheet_missing', fields: [{ field: 'Figures', code: 'sheet_missing' }] },
    ],
    [
      'a workbook whose heading is called otherwise',
      () => world.run(world.file(workbook('Figures', ['A banner'], ['code', 'name', 'day', 'held', 'girls']), 'xlsx')),
      { code: 'columns_missing', fields: [{ field: 'women', code: 'column_missing' }] },
    ],
    [
      'a quotation mark that is never closed',
      () => world.run(world.file(`${readingHead}\nAAA,"${'x'.repeat(1_100_000)}`)),
      { code: 'row_too_long' },
    ],
  ];

  it.each(refusals)('is refused with what is wrong: %s', async (_, attempt, expected) => {
    const before = await world.count();
    await expect(attempt()).rejects.toMatchObject(expected);
    expect(await world.count()).toBe(before);
    expect(await database.rows('SELECT 1 FROM portal.reading_stage')).toEqual([]);
  });

  it('is refused when the dataset is known with other groups', async () => {
    const map = readingMapping();
    await world.run(world.csv('AAA,,2025-03-01,1,0'), { mapping: map });
    const other = { ...map, groups: map.groups.slice(0, 1) };
    await expect(world.run(world.csv('AAA,,2025-03-01,1,0'), { mapping: other })).rejects.toMatchObject({
      code: 'dataset_differs',
    });
  });

  it.each([
    ['with a byte order mark', Buffer.from(`\uFEFF${readingHead}\nAAA,,2025-03-01,1,0`)],
    ['in Latin-1', Buffer.from(`${readingHead}\nAAA,Cárcel de Peñas,2025-03-01,1,0`, 'latin1')],
    ['with banners above its headings', Buffer.from(`Figures of 2025\n\n${readingHead}\nAAA,,2025-03-01,1,0`)],
  ])('is read all the same as a text %s', async (_, bytes) => {
    expect(await world.run(world.file(bytes))).toMatchObject({ refused: false, added: 1 });
  });

  it('is read all the same as a workbook whose headings moved', async () => {
    const rows = [['A banner'], [], ['women', 'held', 'day', 'name', 'code'], ['0', '6', '2025-03-01', '', 'AAA']];
    const map = readingMapping();
    expect(await world.run(world.file(workbook('Figures', ...rows), 'xlsx'), { mapping: map })).toMatchObject({
      added: 1,
    });
    expect(await world.read(map.dataset)).toMatchObject([{ value: 6 }]);
  });
});
