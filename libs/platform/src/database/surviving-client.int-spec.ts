import { setTimeout as pause } from 'node:timers/promises';
import { useDatabase } from '@habeas/testing';
import { createQueuePool } from '../jobs/queue-pool.js';
import { sqlIn } from './transaction.js';

const database = useDatabase();

/** Ends every connection of a role, as a server that goes away does. */
async function dropConnectionsOf(role: string): Promise<void> {
  await database.rows(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1 AND datname = current_database()',
    [role],
  );
  await pause(100);
}

describe('a connection that the server drops', () => {
  it('fails the transaction that holds it, and the next one works', async () => {
    const { transactor } = await database.as('worker');
    const held = transactor.run(async (tx) => {
      await dropConnectionsOf('habeas_worker');
      await sqlIn(tx).rows('SELECT 1 AS one');
    });
    await expect(held).rejects.toThrow();
    expect(await transactor.run((tx) => sqlIn(tx).rows('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  it('does not end the process when somebody of the queue holds it', async () => {
    const pool = createQueuePool(database.url('queue'));
    const client = await pool.connect();
    await dropConnectionsOf('habeas_queue');
    client.release(true);
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });
});
