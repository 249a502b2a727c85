import { createHash } from 'node:crypto';
import type pg from 'pg';
import { ResearchDatabase } from '../../libs/research/src/persistence/research-database.js';

/** A statement as it is sent, with the name that it is prepared by. */
export interface SentStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What the research door's own queries send while `work` runs, against the same database. */
export async function sentStatements(
  client: pg.Client,
  work: (database: ResearchDatabase) => Promise<unknown>,
): Promise<SentStatement[]> {
  const sent: SentStatement[] = [];
  const send = async (text: string, values: readonly unknown[] = []) => {
    sent.push({ name: createHash('sha256').update(text).digest('hex').slice(0, 24), text, values });
    return (await client.query(text, [...values])).rows;
  };
  const recorder: ResearchDatabase = Object.create(ResearchDatabase.prototype, {
    rows: { value: send },
    one: { value: async (text: string, values?: readonly unknown[]) => (await send(text, values))[0] },
    rowsPlannedAnew: { value: send },
  });
  await work(recorder);
  return sent;
}
