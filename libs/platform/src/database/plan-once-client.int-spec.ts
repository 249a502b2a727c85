import { newId } from '@habeas/kernel';
import { useDatabase } from '@habeas/testing';
import { sqlIn } from './transaction.js';

const database = useDatabase();

const append = 'INSERT INTO portal.outbox (id, name, ids) VALUES ($1, $2, $3)';
const event = (name: string | null = 'report-submitted') => [newId(), name, '{}'];

describe('writes on one connection', () => {
  it('are planned once, and reads for what they ask', async () => {
    const { transactor } = await database.as('api');
    const plans = await transactor.run(async (tx) => {
      const sql = sqlIn(tx);
      for (let round = 0; round < 3; round += 1) await sql.affected(append, event());
      await sql.rows('SELECT id FROM portal.outbox WHERE id = $1', [newId()]);
      return sql.rows<{ statement: string }>('SELECT statement FROM pg_prepared_statements WHERE statement <> $1', [
        '',
      ]);
    });
    expect(plans).toEqual([{ statement: append }]);
  });

  it('are planned anew on a connection where one of them failed, with nothing left of it', async () => {
    const { transactor } = await database.as('api');
    const write = (name: string | null) => transactor.run((tx) => sqlIn(tx).affected(append, event(name)));
    await expect(write(null)).rejects.toThrow('null value');
    expect(await write('report-answered')).toBe(1);
    expect(await database.rows(`SELECT name FROM portal.outbox WHERE name = 'report-answered'`)).toHaveLength(1);
  });
});
