import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { readParquetRows } from './parquet-rows.js';

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const held = Array.from({ length: 3_000 }, (_, at) => (at * 7_919) % 1_000);
const codes = held.map((_, at) => `C${at % 5}`);

/** Two groups of rows, in pages of a few hundred rows. */
function file(nullable: boolean): Uint8Array {
  const columnData = [
    { name: 'code', data: codes, type: 'STRING' as const, nullable },
    { name: 'held', data: held, type: 'INT32' as const, nullable },
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 2_000, pageSize: 1_000 }));
}

async function read(bytes: Uint8Array): Promise<unknown[][]> {
  const path = join(folder, 'rows.parquet');
  writeFileSync(path, bytes);
  const rows: unknown[][] = [];
  for await (const { length, columns } of readParquetRows(path, ['code', 'held'])) {
    for (let at = 0; at < length; at += 1) rows.push(columns.map((column) => column[at]));
  }
  return rows;
}

describe('the rows of a Parquet file', () => {
  it.each([
    ['may be empty', true],
    ['are never empty', false],
  ])('are read across groups and pages when its cells %s', async (_, nullable) => {
    expect(await read(file(nullable))).toEqual(held.map((value, at) => [codes[at], value]));
  });

  it('that cannot be read are told with their column and the first row of their group', async () => {
    const bytes = file(true);
    const chunk = parquetMetadata(bytes.buffer as ArrayBuffer).row_groups[1]?.columns[1]?.meta_data;
    const start = Number(chunk?.dictionary_page_offset ?? chunk?.data_page_offset);
    bytes.fill(0xff, start, start + 20);
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'file_unreadable',
      detail: expect.stringContaining('row 2001'),
      fields: [{ field: 'held', code: 'column_unreadable' }],
    });
  });
});
