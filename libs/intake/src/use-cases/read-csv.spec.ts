import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { CsvRefused, readCsv } from './read-csv.js';
import { fingerprintOf } from './row-fingerprint.js';

const mapped = new Set(['When', 'What']);

const read = (text: string | Buffer) => readCsv(typeof text === 'string' ? Buffer.from(text) : text, mapped);

function refusal(text: string | Buffer): [string, readonly string[]] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof CsvRefused) return [error.code, error.columns];
  }
  return ['taken', []];
}

describe('a CSV file', () => {
  it('gives each row with the line it begins on, whatever the cells hold', () => {
    const { headers, rows } = read('When,What\r\n2020,"first\r\nsecond"\r\n\r\n2021,third\n2022,"a ""b"""\r\n');
    expect(headers).toEqual(['When', 'What']);
    expect(rows).toEqual([
      { position: 1, line: 2, cells: ['2020', 'first\r\nsecond'] },
      { position: 2, line: 5, cells: ['2021', 'third'] },
      { position: 3, line: 6, cells: ['2022', 'a "b"'] },
    ]);
  });

  it.each([
    ['semicolons', 'When;What\n2020;a, b'],
    ['tabs', 'When\tWhat\n2020\ta, b'],
    ['bars', 'When|What\n2020|a, b'],
    ['a declared separator', 'sep=;\nWhen;What\n2020;a, b'],
    ['quoted headers', '"When";"What"\n2020;"a, b"'],
  ])('may be written with %s', (_, text) => {
    expect(read(text).rows[0]?.cells).toEqual(['2020', 'a, b']);
  });

  it('counts the line of a declared separator', () => {
    expect(read('sep=;\nWhen;What\n2020;a').rows[0]?.line).toBe(3);
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffWhen,What\n2020,Ñandú', 'utf8')],
    ['Latin-1', Buffer.from('When,What\n2020,Ñandú', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffWhen,What\n2020,Ñandú', 'utf16le')],
  ])('is read as %s', (_, content) => {
    expect(read(content)).toMatchObject({ headers: ['When', 'What'], rows: [{ cells: ['2020', 'Ñandú'] }] });
  });

  it('is refused as a whole when it cannot be trusted, with a code and the columns', () => {
    expect(refusal('')).toEqual(['file_empty', []]);
    expect(refusal('\n \n')).toEqual(['file_empty', []]);
    expect(refusal('When,What\n')).toEqual(['file_has_no_rows', []]);
    expect(refusal('When,What,When\n1,2,3')).toEqual(['columns_repeated', ['When']]);
    expect(refusal('When,What\n2020,"never closed\n2021,x')).toEqual(['csv_quote_not_closed', []]);
    expect(refusal('When,What\n2020,"a"b"\n')).toEqual(['csv_quote_misplaced', []]);
    expect(refusal(Buffer.from('PK\u0003\u0004rest of a workbook'))).toEqual(['file_is_not_csv', []]);
    expect(refusal(`When,What\n${'1,2\n'.repeat(100_001)}`)).toEqual(['file_has_too_many_rows', []]);
  });

  it('reads a mended file of failed rows as the rows themselves', () => {
    const { headers, rows } = read("When,What,habeas_line,habeas_reason\n2020,'=sum,7,mend me\n2021,'tis,8,\n");
    expect(headers).toEqual(['When', 'What']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['2020', '=sum'],
      ['2021', "'tis"],
    ]);
  });

  it('gives back every cell that a writer wrote', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => text.isWellFormed());
    const row = fc.tuple(cell, cell).filter((cells) => cells.some((text) => text.trim() !== ''));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const text = stringify([['When', 'What'], ...rows], { quoted: true });
        expect(read(text).rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe('the fingerprint of a row', () => {
  it('is its own number, or all that it says', () => {
    const numbered = fingerprintOf(['1', 'a'], '1');
    expect(fingerprintOf(['1', 'b'], '1').key).toBe(numbered.key);
    expect(fingerprintOf(['1', 'b'], '1').rowHash).not.toBe(numbered.rowHash);
    expect(fingerprintOf(['1', 'a'], null).key).toBe(`row:${numbered.rowHash}`);
    expect(fingerprintOf(['a,b', 'c'], null).key).not.toBe(fingerprintOf(['a', 'b,c'], null).key);
  });
});
