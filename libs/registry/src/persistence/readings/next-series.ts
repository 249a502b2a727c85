import { sqlIn, type Tx } from '@habeas/platform/database';

/** The first number that no series has. Imports run one at a time and no series is ever deleted, so it stays free. */
export async function nextSeries(tx: Tx): Promise<number> {
  const row = await sqlIn(tx).one<{ next: number }>(
    'SELECT coalesce(max(id), 0) + 1 AS next FROM portal.reading_series',
  );
  return row?.next ?? 1;
}
