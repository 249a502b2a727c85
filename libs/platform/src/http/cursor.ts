import { Malformed, type Page } from '@habeas/kernel';

type CursorValue = string | number | null;

/** The position after the last item of a page, as text for the next call. It holds the item's sort values, nothing else. */
export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** What a cursor must hold at each place. */
export type CursorShape = readonly ('string' | 'number' | 'uuid' | 'time' | 'nullable-string')[];

/**
 * The sort values of a cursor that a client sent back.
 *
 * @throws Malformed `cursor_invalid` when it is not one that this list gave out
 */
export function decodeCursor(cursor: string, shape: CursorShape): CursorValue[] {
  const values = parse(cursor);
  if (!Array.isArray(values) || values.length !== shape.length || !shape.every((type, at) => fits(values[at], type))) {
    throw new Malformed('cursor_invalid', 'This cursor was not given out by this list.', [
      { field: 'cursor', code: 'wrong_form' },
    ]);
  }
  return values;
}

/** A page from one row more than was asked for. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
  cursorOf: (row: Row) => readonly CursorValue[],
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(toItem), nextCursor: rows.length > limit && last ? encodeCursor(cursorOf(last)) : null };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;

function fits(value: unknown, type: CursorShape[number]): boolean {
  if (type === 'number') return typeof value === 'number' && Number.isSafeInteger(value);
  if (type === 'nullable-string' && value === null) return true;
  if (typeof value !== 'string' || value.length > 400 || value.includes('\u0000') || !value.isWellFormed())
    return false;
  if (type === 'uuid') return uuid.test(value);
  if (type === 'time') return time.test(value) && !Number.isNaN(Date.parse(value));
  return true;
}
