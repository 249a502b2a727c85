import { newId } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { useDatabase } from '@habeas/testing';
import { FlowProducer, Worker } from 'bullmq';
import type pg from 'pg';
import { Log } from '../logging/log.js';
import { Outbox } from '../outbox/outbox.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxRoutes } from './outbox-routes.js';
import { createQueuePool } from './queue-pool.js';
import { workerOptions } from './worker-options.js';

const database = useDatabase();
let pool: pg.Pool;

beforeAll(() => {
  pool = createQueuePool(database.url('queue'));
});
afterAll(() => pool.end());

async function createSut() {
  const { transactor } = await database.as('worker');
  const routes = new OutboxRoutes();
  routes.register('report-submitted', ({ ids }) => ({
    queue: 'parents',
    name: 'admit',
    ids,
    children: ['first', 'second'].map((name) => ({ queue: 'children', name, ids })),
  }));
  const flows = new FlowProducer({ connection: pool });
  const log = new Log('test', () => undefined);
  return { transactor, flows, relay: new OutboxRelay(transactor, routes, flows, log), outbox: new Outbox() };
}

async function jobCount(): Promise<number> {
  const [row] = await database.rows<{ count: number }>('SELECT count(*) FROM bullmq.job');
  return row?.count ?? 0;
}

describe('the outbox relay', () => {
  it('hands over what was committed, nothing that was rolled back, and marks it', async () => {
    const { transactor, relay, outbox, flows } = await createSut();
    const reportId = newId();
    await transactor.run((tx) => outbox.append(tx, 'report-submitted', { reportId }));
    const refused = transactor.run(async (tx) => {
      await outbox.append(tx, 'report-submitted', { reportId: newId() });
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await relay.relayBatch()).toBe(1);
    expect(await relay.relayBatch()).toBe(0);
    expect(await jobCount()).toBe(3);
    const jobs = await database.rows<{ data: string }>('SELECT data::text AS data FROM bullmq.job');
    expect(jobs.every(({ data }) => data === JSON.stringify({ reportId }) || data.includes(reportId))).toBe(true);
    await flows.close();
  });

  it('hands over again after a crash between queue and mark, and the queue holds each job once', async () => {
    const { transactor, relay, outbox, flows } = await createSut();
    await transactor.run((tx) => outbox.append(tx, 'report-submitted', { reportId: newId() }));
    const crashing = new Transactor((await database.as('worker')).dataSource);
    vi.spyOn(crashing, 'run').mockImplementation((work) =>
      transactor.run(async (tx) => {
        await work(tx);
        throw new Error('killed before COMMIT');
      }),
    );
    const before = await jobCount();
    const dying = new OutboxRelay(crashing, Reflect.get(relay, 'routes'), flows, new Log('test', () => undefined));
    await expect(dying.relayBatch()).rejects.toThrow('killed');
    expect(await jobCount()).toBe(before + 3);
    expect(await relay.relayBatch()).toBe(1);
    expect(await jobCount()).toBe(before + 3);
    await flows.close();
  });

  it('runs the parent when all children have ended, also when one has failed for good', async () => {
    const { flows } = await createSut();
    const order: string[] = [];
    const options = { ...workerOptions, connection: pool };
    const children = new Worker(
      'children',
      async (job) => {
        order.push(job.name);
        if (job.name === 'second') throw new Error('never');
      },
      options,
    );
    const admitted = new Promise<void>((resolve) => {
      const parents = new Worker(
        'parents',
        async (job) => {
          order.push(job.name);
          if (order.filter((name) => name === 'admit').length === 2) resolve();
        },
        options,
      );
      parents.on('error', () => undefined);
      opened.push(parents);
    });
    opened.push(children);
    await admitted;
    expect(order.filter((name) => name === 'admit')).toHaveLength(2);
    expect(order.filter((name) => name === 'first')).toHaveLength(2);
    expect(order.filter((name) => name === 'second').length).toBeGreaterThan(2);
    await Promise.all(opened.map((worker) => worker.close()));
    await flows.close();
  });

  it('keeps an event whose jobs the queue did not take', async () => {
    const { transactor, relay, outbox, flows } = await createSut();
    await transactor.run((tx) => outbox.append(tx, 'report-submitted', { reportId: newId() }));
    vi.spyOn(flows, 'addBulk').mockRejectedValueOnce(new Error('the queue is away'));
    await expect(relay.relayBatch()).rejects.toThrow('the queue is away');
    const before = await jobCount();
    expect(await relay.relayBatch()).toBe(1);
    expect(await jobCount()).toBe(before + 3);
    await flows.close();
  });
});

const opened: Worker[] = [];
