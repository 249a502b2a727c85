export type CsvCell = string | number | null;

/** A table as CSV (RFC 4180), with the source in a column of its own, so that no row can be quoted without it. */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[], source: string): string {
  const lines = [[...header, 'source'], ...rows.map((row) => [...row, source])];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // A spreadsheet would run a text that begins like a formula.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
