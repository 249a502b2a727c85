import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asWritten } from '../shape/as-written.js';
import { fieldOfColumn, templateColumns } from '../shape/columns.js';
import { shapeOf } from '../shape/record-shape.js';
import { readContextFile, readOne } from './read-context-file.js';
import { readContextTable } from './read-context-table.js';
import { recordKinds } from './record.js';

const nothing = { claimant: null, sources: [] };
const shipped = ['cecot_context.json', 'cecot_further.json'].flatMap((name) => {
  const path = join(import.meta.dirname, '../../../reference', name);
  const { records } = readContextFile(JSON.parse(readFileSync(path, 'utf8')));
  return records.flatMap((record) => ('draft' in record ? [record.draft] : []));
});
const table = (columns: string[], ...rows: string[][]) => ({
  columns,
  rows: rows.map((cells, at) => ({ line: at + 2, cells })),
});

describe('a record as it is written', () => {
  it.each(shipped.map((draft) => [draft.slug, draft] as const))(
    'reads as the same record again: %s',
    (_slug, draft) => {
      expect(readOne(draft.kind, asWritten(draft), '', nothing)).toEqual({ path: '', draft });
    },
  );

  it('has a field for each of its parts', () => {
    for (const draft of shipped) {
      const fields = shapeOf(draft.kind).fields.map(({ name }) => name);
      expect(fields).toEqual(expect.arrayContaining(Object.keys(asWritten(draft))));
    }
  });
});

describe('a table of records', () => {
  const statement = ['id', 'claimant', 'speaker', 'kind', 'summary', 'sources'];

  it('holds one record in a row, with lists in one cell or a column for each place', () => {
    const { records, faults } = readContextTable(
      'transfer',
      table(
        [
          'id',
          'claimant',
          'legs[0].to.country',
          'legs[0].times.departed[0].local',
          'people[0].group',
          'people[0].best',
          'sources',
        ],
        ['moved', 'Gazette', 'SV', '2025-03-15', 'people on the plane', '238', 'one; other'],
      ),
    );
    expect(faults).toEqual([]);
    expect(records).toMatchObject([
      {
        line: 2,
        draft: {
          slug: 'moved',
          sources: ['one', 'other'],
          content: {
            legs: [{ to: { country: 'SV' }, times: { departed: [{ local: '2025-03-15', claimant: 'Gazette' }] } }],
            people: [{ best: 238 }],
          },
        },
      },
    ]);
  });

  it('tells the line and the column of each fault', () => {
    const { records } = readContextTable(
      'statistic',
      table(
        ['series', 'period', 'value', 'unit', 'claimant'],
        ['s', 'May', '12 000', 'persons', 'A'],
        ['s', '2025', '1', '', 'A'],
        ['s'],
      ),
    );
    expect(records.map((record) => [record.line, 'faults' in record ? record.faults : []])).toEqual([
      [
        2,
        [
          { field: 'period', code: 'edtf_invalid' },
          { field: 'value', code: 'number_expected' },
        ],
      ],
      [3, [{ field: 'unit', code: 'required' }]],
      [4, [{ field: '', code: 'cell_count' }]],
    ]);
  });

  it('refuses a place of a list whose first place is empty, and one id twice', () => {
    const gap = readContextTable(
      'transfer',
      table(['id', 'claimant', 'people[1].group', 'people[1].best'], ['a', 'A', 'x', '1']),
    );
    expect(gap.records).toMatchObject([{ faults: [{ field: 'people[0]', code: 'gap_in_list' }] }]);
    const row = ['a', 'A', 'B', 'claims', 'x', ''];
    expect(readContextTable('statement', table(statement, row, row)).records[1]).toMatchObject({
      line: 3,
      faults: [{ field: 'id', code: 'id_repeated' }],
    });
  });

  it('refuses columns that no record of the kind has, and repeats none of their words', () => {
    for (const column of ['mood', 'sources[0]', 'relations.kind', '__proto__', 'constructor', 'id.x']) {
      const { faults } = readContextTable('statement', table(['id', column], ['a', 'b']));
      expect(faults).toEqual([{ field: 'column 2', code: 'column_unknown' }]);
    }
    expect(readContextTable('statement', table(['id', 'id'], ['a', 'b'])).faults).toEqual([
      { field: 'id', code: 'column_repeated' },
    ]);
  });

  it('brings the source of a row', () => {
    const columns = ['claimant', 'speaker', 'kind', 'summary', 'source.id', 'source.title'];
    const { records, sources } = readContextTable(
      'statement',
      table(columns, ['A', 'B', 'claims', 'x', 'new-one', 'A title']),
    );
    expect(sources).toMatchObject([{ externalId: 'new-one', title: 'A title' }]);
    expect(records).toMatchObject([{ draft: { sources: ['new-one'] } }]);
  });

  it.each(recordKinds)('takes each column of its template: %s', (kind) => {
    const shape = shapeOf(kind);
    expect(templateColumns(shape).filter((column) => !fieldOfColumn(shape, column))).toEqual([]);
  });

  it.each(recordKinds)('has its columns in the documentation: %s', (kind) => {
    const docs = readFileSync(join(import.meta.dirname, '../../../../../docs/imports.md'), 'utf8');
    const line = docs.split('\n').find((one) => one.startsWith(`- \`${kind}\`: `)) ?? '';
    const told = [...line.matchAll(/`([^`]+)`/g)].slice(1).map((match) => match[1]);
    expect(told).toEqual(templateColumns(shapeOf(kind)).filter((column) => !column.startsWith('source.')));
  });
});
