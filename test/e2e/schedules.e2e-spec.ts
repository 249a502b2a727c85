import { Queue } from 'bullmq';
import { createQueuePool } from '../../libs/platform/src/jobs/queue-pool.js';
import { type House, openHouse } from '../support/house.js';

let house: House;
beforeAll(async () => {
  house = await openHouse({ worker: true });
});
afterAll(() => house.close());

describe('a worker that has started', () => {
  it.each([
    ['housekeeping', [['hourly-housekeeping', '17 * * * *']]],
    [
      'intake',
      [
        ['hourly-drop-import-files', '41 * * * *'],
        ['hourly-expire-consents', '3 * * * *'],
        ['minutely-resume-report-imports', '* * * * *'],
      ],
    ],
    ['moderation', [['reconcile-queue-each-minute', '0 * * * * *']]],
    [
      'publication',
      [
        ['minutely-publish-readings', '* * * * *'],
        ['minutely-publish-reference-data', '* * * * *'],
        ['minutely-reconcile-consents', '* * * * *'],
      ],
    ],
  ])('has left the repeating work of %s with the queue, each with its next turn', async (name, expected) => {
    const connection = createQueuePool(house.database.url('queue'));
    const queue = new Queue(name, { connection });
    try {
      const schedules = await queue.getJobSchedulers();
      expect(schedules.map(({ key, pattern }) => [key, pattern]).sort()).toEqual(expected);
      for (const { next } of schedules) expect(next).toBeGreaterThan(Date.now() - 60_000);
    } finally {
      await queue.close();
      await connection.end();
    }
  });
});
