import { parseContextTable } from './context-table.js';

const header = 'id,claimant\r\n';
const codeOf = (bytes: Uint8Array) => {
  try {
    return parseContextTable(bytes);
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

describe('a table of records in bytes', () => {
  it.each([
    ['UTF-8', Buffer.from(`${header}a,Peñas\r\n`)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${header}a,Peñas\r\n`)],
    ['Latin-1', Buffer.from(`${header}a,Peñas\r\n`, 'latin1')],
    ['cells parted by semicolons', Buffer.from('id;claimant\na;Peñas\n')],
  ])('is read in %s', (_name, bytes) => {
    expect(parseContextTable(bytes)).toEqual({
      columns: ['id', 'claimant'],
      rows: [{ line: 2, cells: ['a', 'Peñas'] }],
    });
  });

  it('counts lines as an editor does, over line breaks in cells and empty lines', () => {
    const { rows } = parseContextTable(Buffer.from('id,claimant\r\na,"x\r\ny"\r\n\r\nb,z\r\n'));
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  it.each([
    ['nothing', '', 'file_empty'],
    ['no rows', header, 'file_has_no_rows'],
    ['an open quotation mark', `${header}a,"b`, 'not_csv'],
    ['a workbook', 'PK\u0003\u0004\u0000\u0000', 'not_csv'],
    ['too many rows', header + 'a,b\n'.repeat(20_001), 'file_has_too_many_rows'],
  ])('is refused with %s', (_name, text, code) => {
    expect(codeOf(Buffer.from(text))).toBe(code);
  });

  it('is refused beyond 16 MB before it is read', () => {
    expect(codeOf(Buffer.alloc(16 * 1024 ** 2 + 1, 'a'))).toBe('file_too_large');
  });
});
