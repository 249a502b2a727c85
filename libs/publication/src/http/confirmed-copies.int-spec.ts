import { setTimeout as pause } from 'node:timers/promises';
import { sqlIn } from '@habeas/platform/database';
import { insertAcceptedInvitation } from '@habeas/testing';
import { hashOf, useCopies } from '../../test/use-copies.js';

const world = useCopies();

describe('the fingerprint of a copy', () => {
  it('is public once somebody else has confirmed it, on every record that rests on the source', async () => {
    await world.source('leaflet');
    await world.publicRecord('first', 'leaflet');
    await world.publicRecord('another', 'leaflet');
    await world.keep('leaflet', 'page').expect(200);
    const before = await world.publicOf('first');
    expect(before.sha256).toBeNull();
    expect(await world.toldOf('first', 'writer')).toMatchObject({
      keptCopy: { sha256: hashOf('page'), confirmed: false, mine: true },
    });
    await world.confirm('leaflet', 'page').expect(204);
    for (const slug of ['first', 'another']) expect((await world.publicOf(slug)).sha256).toBe(hashOf('page'));
    expect((await world.publicOf('first')).hash).not.toBe(before.hash);
    expect(await world.toldOf('first')).toMatchObject({ keptCopy: { confirmed: true, mine: false } });
  });

  it('is confirmed once: confirming it again changes nothing', async () => {
    await world.source('twice');
    await world.publicRecord('on-twice', 'twice');
    await world.keep('twice', 'page').expect(200);
    await Promise.all([1, 2, 3].map(() => world.confirm('twice', 'page').expect(204)));
    const after = await world.publicOf('on-twice');
    await world.confirm('twice', 'page', 'moderator').expect(204);
    expect(await world.publicOf('on-twice')).toEqual(after);
    const acts = ['context.copy_kept', 'context.copy_confirmed'];
    expect(await world.actsOn('twice')).toEqual(acts.map((act) => ({ act, detail: { sha256: hashOf('page') } })));
  });

  it('writes no public record anew when it is confirmed again, and waits for nobody who does', async () => {
    await world.source('calm');
    await world.keep('calm', 'page').expect(200);
    await world.confirm('calm', 'page').expect(204);
    const { transactor } = await world.database.as('api');
    await transactor.run(async (tx) => {
      await sqlIn(tx).affected('LOCK TABLE portal.published_context IN SHARE ROW EXCLUSIVE MODE');
      const again = world.confirm('calm', 'page', 'moderator').then(({ status }) => status);
      expect(await Promise.race([again, pause(5_000)])).toBe(204);
    });
  });

  it('is not confirmed by whoever brought the copy, and the attempt is kept', async () => {
    await world.source('alone');
    await world.publicRecord('on-alone', 'alone');
    await world.keep('alone', 'page').expect(200);
    expect((await world.confirm('alone', 'page', 'writer').expect(403)).body.code).toBe('same_person');
    expect((await world.publicOf('on-alone')).sha256).toBeNull();
    expect((await world.actsOn('alone')).at(-1)).toEqual({
      act: 'context.copy_confirmation_refused',
      detail: { code: 'same_person' },
    });
  });

  it('is not confirmed by whoever brought the copy even when the code forgets to ask', async () => {
    await world.source('forgotten');
    await world.keep('forgotten', 'page').expect(200);
    const { sql } = await world.database.as('api');
    const confirming = sql.affected(
      'UPDATE portal.source_copy SET confirmed_by = kept_by, confirmed_at = kept_at WHERE confirmed_by IS NULL',
    );
    await expect(confirming).rejects.toMatchObject({ driverError: { constraint: 'source_copy_two_people' } });
  });

  it('is let through by nobody who invited whoever brought the copy, nor whom they invited', async () => {
    await world.source('tied');
    await world.publicRecord('on-tied', 'tied');
    await world.keep('tied', 'page').expect(200);
    for (const [inviter, invited] of [
      ['writer', 'second'],
      ['second', 'writer'],
    ] as const) {
      await world.database.rows('DELETE FROM portal.invitation');
      await insertAcceptedInvitation(world.database, {
        inviterId: world.idOf(inviter),
        invitedId: world.idOf(invited),
      });
      expect((await world.confirm('tied', 'page').expect(403)).body.code).toBe('invitation_shared');
    }
    expect((await world.publicOf('on-tied')).sha256).toBeNull();
    await world.confirm('tied', 'page', 'moderator').expect(204);
    await world.database.rows('DELETE FROM portal.invitation');
  });

  it('is that of the copy which was seen', async () => {
    await world.source('changed');
    await world.confirm('changed', 'page').expect(404);
    await world.confirm('nowhere', 'page').expect(404);
    await world.keep('changed', 'page').expect(200);
    expect((await world.confirm('changed', 'another page').expect(412)).body.code).toBe('revision_changed');
    await world.call('post', 'context-sources/changed/copy/confirmation', 'second').send({}).expect(400);
    await world.remove('changed', 'page').expect(204);
    await world.confirm('changed', 'page').expect(404);
  });

  it('counts as confirmed only once somebody has confirmed it, also where it came with the source', async () => {
    await world.source('known', hashOf('page'));
    await world.publicRecord('on-known', 'known');
    await world.keep('known', 'page').expect(200);
    expect(await world.toldOf('on-known')).toMatchObject({ keptCopy: { confirmed: false } });
    await world.confirm('known', 'page').expect(204);
    expect(await world.toldOf('on-known')).toMatchObject({ keptCopy: { confirmed: true } });
    const acts = ['context.copy_kept', 'context.copy_confirmed'];
    expect((await world.actsOn('known')).map(({ act }) => act)).toEqual(acts);
  });

  it('keeps who confirmed it, whatever the server forgets', async () => {
    await world.source('lasting');
    await world.keep('lasting', 'page').expect(200);
    await world.confirm('lasting', 'page').expect(204);
    const { sql } = await world.database.as('api');
    for (const change of ['confirmed_by = NULL, confirmed_at = NULL', 'confirmed_at = now()']) {
      const changing = sql.affected(`UPDATE portal.source_copy SET ${change} WHERE confirmed_by IS NOT NULL`);
      await expect(changing).rejects.toMatchObject({ driverError: { constraint: 'source_copy_confirmed_once' } });
    }
  });

  it('is confirmed by those who confirm records alone', async () => {
    await world.source('guarded');
    await world.keep('guarded', 'page').expect(200);
    await world.confirm('guarded', 'page', 'reporter').expect(403);
  });
});
