/** Rows read at once: few enough that a slow reader costs little memory, enough that reading is not all waiting. */
const pageSize = 200;

/** All rows of a list, read page by page as they are taken, so that nobody who reads slowly holds a connection. */
export async function* inPages<Row, Position>(
  read: (limit: number, after: Position | undefined) => Promise<Row[]>,
  positionOf: (row: Row) => Position,
): AsyncGenerator<Row> {
  let after: Position | undefined;
  for (;;) {
    const rows = await read(pageSize, after);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = positionOf(last);
  }
}
