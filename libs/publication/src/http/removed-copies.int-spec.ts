import { setTimeout as pause } from 'node:timers/promises';
import { sqlIn } from '@habeas/platform/database';
import { hashOf, useCopies } from '../../test/use-copies.js';

const world = useCopies();

describe('a copy that somebody removes', () => {
  it('is gone with all its bytes; a tombstone tells who held it, and why it is gone', async () => {
    const page = 'a page that exposes somebody';
    await world.source('exposing');
    await world.publicRecord('exposed', 'exposing');
    const before = await world.publicOf('exposed');
    await world.keep('exposing', page).expect(200);
    await world.copyOf('exposing').expect(200);
    expect(await world.tablesWith(page, ['portal'])).toEqual(['portal.source_copy']);
    await world.remove('exposing', page, 'It shows a face.').expect(204);
    await world.copyOf('exposing').expect(404);
    expect(await world.tablesWith(page, ['portal', 'audit', 'published'])).toEqual([]);
    expect(await world.toldOf('exposed')).toMatchObject({
      keptCopy: null,
      removedCopies: [
        {
          sha256: hashOf(page),
          mediaType: 'text/html',
          keptBy: { id: world.idOf('writer'), name: 'The writer' },
          keptAt: expect.any(String),
          confirmedBy: null,
          confirmedAt: null,
          removedBy: { id: world.idOf('moderator'), name: 'The moderator' },
          removedAt: expect.any(String),
          reason: 'It shows a face.',
        },
      ],
    });
    const acts = ['context.copy_kept', 'context.copy_removed'];
    expect(await world.actsOn('exposing')).toEqual(acts.map((act) => ({ act, detail: { sha256: hashOf(page) } })));
    expect(await world.publicOf('exposed')).toEqual(before);
  });

  it('leaves the words of the reason on its tombstone and nowhere else', async () => {
    await world.source('reasoned');
    await world.keep('reasoned', 'page').expect(200);
    const reason = 'Zacarquín is to be seen';
    const refused = await world.remove('reasoned', 'another page', reason).expect(412);
    expect(JSON.stringify([refused.body, refused.headers])).not.toContain('Zacarqu');
    await world.remove('reasoned', 'page', reason).expect(204);
    expect(await world.tablesWith(reason, ['portal', 'audit', 'published'])).toEqual(['portal.removed_copy']);
  });

  it('is not kept under the same source again; another one is', async () => {
    await world.source('wrong');
    await world.source('right');
    await world.keep('wrong', 'the wrong page').expect(200);
    await world.remove('wrong', 'the wrong page', undefined, 'writer').expect(204);
    expect((await world.keep('wrong', 'the wrong page').expect(409)).body.code).toBe('copy_removed');
    await world.keep('right', 'the wrong page').expect(200);
    await world.keep('wrong', 'the right page').expect(200);
    expect((await world.keep('wrong', 'the wrong page').expect(409)).body.code).toBe('copy_removed');
    await world.remove('wrong', 'the right page').expect(204);
    expect(String((await world.copyOf('right').expect(200)).body)).toBe('the wrong page');
  });

  it('is the one that was seen: a late or second removal takes no other copy away', async () => {
    await world.source('late');
    await world.remove('late', 'page').expect(404);
    await world.remove('nowhere', 'page').expect(404);
    await world.keep('late', 'page').expect(200);
    const answers = await Promise.all([1, 2, 3].map(() => world.remove('late', 'page')));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 404, 404]);
    await world.keep('late', 'a better page').expect(200);
    expect((await world.remove('late', 'page').expect(412)).body.code).toBe('revision_changed');
    await world.copyOf('late').expect(200);
  });

  it('is not confirmed by whoever asks while it is being removed', async () => {
    await world.source('racing');
    await world.keep('racing', 'page').expect(200);
    const { transactor } = await world.database.as('api');
    let confirming: Promise<{ status: number }> = Promise.resolve({ status: 0 });
    await transactor.run(async (tx) => {
      const sql = sqlIn(tx);
      await sql.rows(`SELECT 1 FROM portal.source WHERE external_id = 'racing' FOR NO KEY UPDATE`);
      await sql.affected(
        `INSERT INTO portal.removed_copy (source_id, sha256, media_type, kept_by, kept_at, removed_by, removed_at, reason)
        SELECT source_id, sha256, media_type, kept_by, kept_at, kept_by, kept_at, 'x' FROM portal.source_copy
        WHERE sha256 = $1 AND source_id = (SELECT id FROM portal.source WHERE external_id = 'racing')`,
        [hashOf('page')],
      );
      await sql.affected(
        `DELETE FROM portal.source_copy WHERE source_id = (SELECT id FROM portal.source WHERE external_id = 'racing')`,
      );
      confirming = world.confirm('racing', 'page').then(({ status }) => ({ status }));
      // Time enough for it to be done, if nothing kept it waiting.
      await Promise.race([confirming, pause(1_000)]);
    });
    expect(await confirming).toEqual({ status: 404 });
  });

  it('goes with a reason alone, and by those who confirm records', async () => {
    await world.source('guarded');
    await world.keep('guarded', 'page').expect(200);
    const path = 'context-sources/guarded/copy';
    for (const body of [{}, { sha256: hashOf('page') }, { sha256: hashOf('page'), reason: ' ' }]) {
      await world.call('delete', path, 'moderator').send(body).expect(400);
    }
    await world.remove('guarded', 'page', 'x'.repeat(501)).expect(400);
    await world.remove('guarded', 'page', undefined, 'reporter').expect(403);
    await world.copyOf('guarded').expect(200);
  });

  it('takes its fingerprint from the public by the act of one person, although two let it through', async () => {
    await world.source('withdrawn');
    for (const slug of ['on-withdrawn', 'also-on-withdrawn']) await world.publicRecord(slug, 'withdrawn');
    const before = await world.publicOf('on-withdrawn');
    await world.keep('withdrawn', 'page').expect(200);
    await world.confirm('withdrawn', 'page').expect(204);
    expect((await world.publicOf('on-withdrawn')).sha256).toBe(hashOf('page'));
    await world.remove('withdrawn', 'page').expect(204);
    expect(await world.publicOf('on-withdrawn')).toEqual(before);
    expect(await world.tablesWith(hashOf('page'), ['published'])).toEqual([]);
    expect(await world.toldOf('on-withdrawn')).toMatchObject({
      removedCopies: [
        {
          sha256: hashOf('page'),
          confirmedBy: { id: world.idOf('second'), name: 'The second' },
          confirmedAt: expect.any(String),
        },
      ],
    });
  });

  it('takes the fingerprint also that came with the source; another copy brings another one', async () => {
    await world.source('replaced', hashOf('a page for one reader'));
    await world.publicRecord('on-replaced', 'replaced');
    await world.keep('replaced', 'a page for one reader').expect(200);
    await world.remove('replaced', 'a page for one reader').expect(204);
    expect((await world.publicOf('on-replaced')).sha256).toBeNull();
    await world.keep('replaced', 'the page for all').expect(200);
    expect((await world.publicOf('on-replaced')).sha256).toBeNull();
    await world.confirm('replaced', 'the page for all').expect(204);
    expect((await world.publicOf('on-replaced')).sha256).toBe(hashOf('the page for all'));
  });

  it('is not hidden by a proposal that leaves its source out', async () => {
    await world.source('left-out');
    await world.source('put-in');
    await world.publicRecord('hiding', 'left-out');
    await world.keep('left-out', 'page').expect(200);
    await world.remove('left-out', 'page').expect(204);
    await world.keep('left-out', 'another page').expect(200);
    const left = await world.toldOf('hiding');
    expect(left).toMatchObject({ id: 'left-out', latest: true });
    await world.propose('hiding', 'put-in');
    expect(await world.allToldOf('hiding')).toEqual([
      expect.objectContaining({ id: 'put-in', latest: true }),
      { ...left, latest: false },
    ]);
  });

  it('does not go for a tombstone that forgets who confirmed it', async () => {
    await world.source('forgetful');
    await world.keep('forgetful', 'a page that two people saw').expect(200);
    await world.confirm('forgetful', 'a page that two people saw').expect(204);
    const { sql } = await world.database.as('api');
    const seen = [hashOf('a page that two people saw')];
    await sql.affected(
      `INSERT INTO portal.removed_copy (source_id, sha256, media_type, kept_by, kept_at, removed_by, removed_at, reason)
      SELECT source_id, sha256, media_type, kept_by, kept_at, kept_by, kept_at, 'x' FROM portal.source_copy
      WHERE sha256 = $1`,
      seen,
    );
    await expect(sql.affected('DELETE FROM portal.source_copy WHERE sha256 = $1', seen)).rejects.toMatchObject({
      driverError: { constraint: 'source_copy_is_not_lost' },
    });
  });

  it('leaves a tombstone that the server can neither change nor remove', async () => {
    await world.source('buried');
    await world.keep('buried', 'page').expect(200);
    await world.remove('buried', 'page').expect(204);
    const { sql } = await world.database.as('api');
    for (const statement of [`UPDATE portal.removed_copy SET reason = 'x'`, 'DELETE FROM portal.removed_copy']) {
      await expect(sql.affected(statement)).rejects.toThrow('permission denied');
    }
  });
});
