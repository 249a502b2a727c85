import { newId, systemActor } from '@habeas/kernel';
import { createTestDatabase, FixedClock, type TestDatabase } from '@habeas/testing';
import fc from 'fast-check';
import { AuditChainRepository } from '../persistence/audit-chain.repository.js';
import { AuditTrail } from './audit-trail.js';
import { ListAudit } from './list-audit.js';
import { VerifyAudit } from './verify-audit.js';

const actor = systemActor('specs');
const length = 9;

async function createSut(db: TestDatabase) {
  const chain = new AuditChainRepository();
  const clock = new FixedClock();
  const { transactor, sql } = await db.as('api');
  const trail = new AuditTrail(chain, clock);
  const add = (act = 'report.read', detail = {}) =>
    transactor.run((tx) => trail.append(tx, { actor, act, objectType: 'report', objectId: newId(), detail }));
  return {
    chain,
    clock,
    transactor,
    sql,
    trail,
    add,
    verify: new VerifyAudit(sql, chain),
    list: new ListAudit(sql, chain),
  };
}

describe('the audit chain in the database', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await createTestDatabase();
  });
  afterEach(() => db.close());

  it('is whole after many writers at once, each entry once and in order', async () => {
    const { add, verify, sql } = await createSut(db);
    await Promise.all(Array.from({ length: 40 }, (_, index) => add('report.read', { index, share: 0.1, none: null })));
    expect(await verify.execute(actor)).toMatchObject({ ok: true, entries: 40, firstBad: null });
    const [head] = await sql.rows<{ hash: string }>('SELECT hash FROM audit.chain_head');
    expect((await verify.execute(actor)).head).toBe(head?.hash);
  });

  it('holds nothing of an act that was rolled back', async () => {
    const { trail, transactor, add, verify } = await createSut(db);
    await add();
    const record = { actor, act: 'report.read', objectType: 'report', objectId: newId() };
    await expect(
      transactor.run(async (tx) => {
        await trail.append(tx, record);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await verify.execute(actor)).toMatchObject({ ok: true, entries: 1 });
  });

  it('links whatever an entry may hold just as the verifier recomputes it, in batches too', async () => {
    const { trail, transactor, verify, clock } = await createSut(db);
    const value = fc.oneof(
      fc.string({ maxLength: 20, unit: 'binary' }).filter((text) => !/[\s\0]/.test(text)),
      fc.integer(),
      fc.double({ min: 0.000001, max: 1e15, noNaN: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const detail = fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z0-9]{0,11}$/), value, { maxKeys: 5 });
    let entries = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(detail, { minLength: 1, maxLength: 4 }), async (details) => {
        clock.advance(7);
        await transactor.run(async (tx) => {
          for (const one of details) {
            await trail.append(tx, { actor, act: 'report.read', objectType: 'report', objectId: newId(), detail: one });
          }
        });
        entries += details.length;
      }),
      { numRuns: 60 },
    );
    expect(await verify.execute(actor)).toMatchObject({ ok: true, entries, firstBad: null });
  });

  it('cannot be spoiled by a door: neither by a time to come nor by a value that is written in two ways', async () => {
    const { add, sql, verify } = await createSut(db);
    await add();
    const entry = { at: '9999-12-31T00:00:00Z', actor: 'x', act: 'x', object_type: 'x', object_id: 'x' };
    const append = (detail: string) =>
      sql.rows('SELECT audit.append($1::jsonb)', [`[${JSON.stringify(entry).slice(0, -1)},"detail":${detail}}]`]);
    for (const detail of ['{"n":1.10}', '{"n":{"m":1}}', '{"n":[1]}']) {
      await expect(append(detail)).rejects.toThrow('plain values');
    }
    await append('{"n":1.5}');
    const [last] = await sql.rows<{ soon: boolean }>(
      `SELECT at < now() + interval '2 minutes' AS soon FROM audit.entry ORDER BY seq DESC LIMIT 1`,
    );
    expect(last?.soon).toBe(true);
    expect(await verify.execute(actor)).toMatchObject({ ok: true, entries: 2 });
  });

  it('never goes back in time, whatever the clocks of its writers say', async () => {
    const { add, clock, sql, verify } = await createSut(db);
    await add();
    clock.advance(-3_600_000);
    await add();
    const times = await sql.rows<{ at: Date }>('SELECT at FROM audit.entry ORDER BY seq');
    expect(times[1]?.at).toEqual(times[0]?.at);
    expect((await verify.execute(actor)).ok).toBe(true);
  });

  it.each(['api', 'worker'] as const)('lets the %s neither forge, change nor delete an entry', async (door) => {
    const { add } = await createSut(db);
    await add();
    const { sql } = await db.as(door);
    for (const statement of [
      `UPDATE audit.entry SET act = 'x'`,
      `DELETE FROM audit.entry`,
      `TRUNCATE audit.entry`,
      `INSERT INTO audit.entry SELECT seq + 1, at, actor, act, object_type, object_id, detail, hash, hash FROM audit.entry`,
      `UPDATE audit.chain_head SET seq = 0`,
      `DELETE FROM audit.chain_head`,
      `INSERT INTO audit.chain_head VALUES (1, 0, repeat('0', 64), now())`,
    ]) {
      await expect(sql.affected(statement)).rejects.toThrow('permission denied');
    }
  });

  it('lets the research door see nothing of it', async () => {
    const { sql } = await db.as('research');
    await expect(sql.rows('SELECT * FROM audit.entry')).rejects.toThrow('permission denied');
  });

  it.each([
    ['edited', `UPDATE audit.entry SET detail = '{"count": 2}' WHERE seq = 4`, 4],
    ['edited', `UPDATE audit.entry SET at = at + interval '1 ms' WHERE seq = 9`, 9],
    ['missing', `DELETE FROM audit.entry WHERE seq IN (3, 4)`, 3],
    ['missing_tail', `DELETE FROM audit.entry WHERE seq > 7`, 8],
    [
      'misplaced',
      `UPDATE audit.entry SET seq = CASE seq WHEN 2 THEN 106 ELSE 102 END WHERE seq IN (2, 6);
                   UPDATE audit.entry SET seq = seq - 100 WHERE seq > 100`,
      2,
    ],
    [
      'misplaced',
      `DELETE FROM audit.entry WHERE seq = 5; UPDATE audit.entry SET seq = seq + 99 WHERE seq > 5;
                   UPDATE audit.entry SET seq = seq - 100 WHERE seq > 100`,
      5,
    ],
    [
      'edited',
      `INSERT INTO audit.entry SELECT 10, at, actor, act, object_type, object_id, detail, hash, hash
                  FROM audit.entry WHERE seq = 9`,
      10,
    ],
    ['rewritten', `UPDATE audit.chain_head SET hash = repeat('a', 64)`, 9],
  ])('names the first bad entry after tampering: %s', async (reason, statements, seq) => {
    const { add, verify } = await createSut(db);
    for (let index = 0; index < length; index += 1) await add('report.read', { count: index });
    for (const statement of statements.split(';')) await db.rows(statement);
    const found = await verify.execute(actor);
    expect(found).toMatchObject({ ok: false, firstBad: { seq, reason } });
  });

  it('tells its progress in batches and accepts a checkpoint kept elsewhere', async () => {
    const { add, verify } = await createSut(db);
    for (let index = 0; index < length; index += 1) await add();
    const first = await verify.execute(actor);
    await add();
    const steps: [number, number][] = [];
    const checkpoint = { seq: first.entries, hash: first.head };
    const second = await verify.execute(actor, { checkpoint, onProgress: (done, total) => steps.push([done, total]) });
    expect(second).toMatchObject({ ok: true, entries: length + 1 });
    expect(steps).toEqual([[length + 1, length + 1]]);
    const other = { seq: first.entries, hash: 'a'.repeat(64) };
    expect((await verify.execute(actor, { checkpoint: other })).firstBad).toEqual({
      seq: length,
      reason: 'differs_from_checkpoint',
    });
  });

  it('lists the newest first, narrowed, page by page without gap or repeat', async () => {
    const { add, list } = await createSut(db);
    for (let index = 0; index < length; index += 1) await add(index % 2 === 0 ? 'report.read' : 'report.submitted');
    const seen: number[] = [];
    let before: number | undefined;
    do {
      const page = await list.execute(actor, { act: 'report.read', limit: 2, before });
      seen.push(...page.entries.map((entry) => entry.seq));
      before = page.nextBefore ?? undefined;
    } while (before !== undefined);
    expect(seen).toEqual([9, 7, 5, 3, 1]);
    expect((await list.execute(actor, { actor: 'system:other', limit: 5 })).entries).toEqual([]);
  });
});
