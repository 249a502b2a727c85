import {
  createTestDatabase,
  insertModerationWorld,
  type ModerationWorld,
  type RoleConnection,
  type TestDatabase,
} from '@habeas/testing';
import { fillQueue } from '../../test/fill-queue.js';
import { type QueueFilter, QueueQuery, queueStatement } from './queue.query.js';

const reports = 20_000;
const now = new Date('2026-11-24T12:00:00Z');

/** Blocks of 8 kB that a page may touch: the whole queue has many times as many. */
const fewBlocks = 2_000;

describe('a long queue', () => {
  let db: TestDatabase;
  let api: RoleConnection;
  let world: ModerationWorld;
  beforeAll(async () => {
    db = await createTestDatabase();
    world = await insertModerationWorld(db);
    await fillQueue(db, world, reports);
    api = await db.as('api');
  });
  afterAll(() => db.close());

  async function planOf(filter: QueueFilter, cursor?: string) {
    const { text, values } = queueStatement(filter, now, 26, cursor);
    const [row] = await api.sql.rows<{
      'QUERY PLAN': [{ Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number } }];
    }>(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, values);
    const plan = row?.['QUERY PLAN'][0].Plan;
    return {
      text: JSON.stringify(plan),
      blocks: (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0),
    };
  }

  it('is read along its index, without sorting it', async () => {
    const { text, blocks } = await planOf({});
    expect(text).toContain('queue_item_in_order');
    expect(blocks).toBeLessThan(fewBlocks);
  });

  it('is read along its index from the middle as well', async () => {
    const query = new QueueQuery(api.sql);
    const first = await query.page({}, now, 100);
    const { text, blocks } = await planOf({}, first.nextCursor ?? undefined);
    expect(text).toContain('queue_item_in_order');
    expect(blocks).toBeLessThan(fewBlocks);
  });

  it.each<[string, () => QueueFilter]>([
    ['one urgency', () => ({ urgency: ['U3'] })],
    ['a common category', () => ({ category: 'MAT.WAT' })],
    ['a rare category', () => ({ category: 'REG.ACT' })],
    ['a place with few reports', () => ({ facilityId: world.facilities[1]! })],
    ['one moderator', () => ({ assignee: world.ana.id })],
    ['nobody', () => ({ assignee: 'none' })],
    ['those in review', () => ({ state: ['in_review'] })],
    ['those that wait for an answer', () => ({ state: ['needs_information'] })],
  ])('narrowed to %s does not read the whole of it', async (_, filter) => {
    expect((await planOf(filter())).blocks).toBeLessThan(fewBlocks * 2);
  });
});
