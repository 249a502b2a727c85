const delimiters = [',', ';', '\t', '|'] as const;

/** Columns that a file of failed rows carries beside its own; they are ignored when it comes back. */
const addedColumns = new Set(['habeas_line', 'habeas_reason']);

/** Enough of a file to hold its header and first row, so that a large one is not read twice. */
const headBytes = 256 * 1024;

/** The names of a file's columns and, for each, what its first row holds. */
export interface CsvHead {
  readonly headers: readonly string[];
  readonly example: Readonly<Record<string, string>>;
}

/** Reads the header of a chosen file in the browser. Undefined when the file is no text or has no header. */
export async function readFileHead(file: Blob): Promise<CsvHead | undefined> {
  return readHead(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
}

export function readHead(bytes: Uint8Array): CsvHead | undefined {
  const text = decode(bytes);
  if (text.includes('\u0000')) return undefined;
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const [header = [], first = []] = readRecords(body, declared?.[1] ?? bestDelimiter(body), 2);
  const names = header.map((name) => name.trim());
  const headers = names.filter((name) => name !== '' && !addedColumns.has(name));
  if (headers.length === 0) return undefined;
  return {
    headers: [...new Set(headers)],
    example: Object.fromEntries(names.map((name, at) => [name, first[at] ?? ''])),
  };
}

/** UTF-8 or UTF-16 by its mark; what is no UTF-8 is read as Latin-1 as Windows writes it. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // The cut may fall into the middle of a character, which `stream` forgives at the end and nowhere else.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function bestDelimiter(text: string): string {
  const counted = delimiters.map((delimiter) => ({
    delimiter,
    columns: readRecords(text, delimiter, 1)[0]?.length ?? 0,
  }));
  return counted.reduce((best, one) => (one.columns > best.columns ? one : best)).delimiter;
}

/** The first records of a file after RFC 4180: quoted cells may hold delimiters, line breaks and doubled quotes. */
function readRecords(text: string, delimiter: string, most: number): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at <= text.length && records.length < most; at += 1) {
    const char = text[at] ?? '\n';
    if (quoted && at < text.length) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === delimiter || char === '\n' || char === '\r') {
      cells.push(cell);
      cell = '';
      if (char === delimiter) continue;
      if (cells.some((one) => one.trim() !== '')) records.push(cells);
      cells = [];
    } else cell += char;
  }
  return records;
}
