import { useDatabase } from '@habeas/testing';
import { Queue, Worker } from 'bullmq';
import { createQueuePool } from './queue-pool.js';
import { jobAttempts, workerOptions } from './worker-options.js';

const database = useDatabase();

describe('a job', () => {
  it('is done in the end, however often the worker that had it was killed', async () => {
    const connection = createQueuePool(database.url('queue'));
    const queue = new Queue('stalling', { connection });
    let taken = 0;
    const ended = new Promise<string>((resolve) => {
      // A run that never ends and renews no lock is what a killed worker leaves behind.
      const worker = new Worker(
        'stalling',
        () => ((taken += 1) > 3 ? Promise.resolve() : new Promise(() => undefined)),
        {
          ...workerOptions,
          connection,
          lockDuration: 100,
          stalledInterval: 100,
          skipLockRenewal: true,
        },
      );
      worker.on('completed', () => resolve('completed'));
      worker.on('failed', (_, error) => resolve(error.message));
      worker.on('error', () => undefined);
      opened.push(worker);
    });
    await queue.add('only', {}, jobAttempts);
    expect(await ended).toBe('completed');
    await Promise.all(opened.map((worker) => worker.close(true)));
    await queue.close();
    await connection.end();
  });
});

const opened: Worker[] = [];
