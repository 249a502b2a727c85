import { newId, type PersonActor } from '@habeas/kernel';
import { actingAs, insertAccount } from '@habeas/testing';
import { shipped, statement, useRecords } from '../../test/use-records.js';
import { ChangeRecord } from './change-record.js';
import { ProposeRecord } from './propose-record.js';
import { ReadRecords } from './read-records.js';

const world = useRecords();

describe('a record', () => {
  const propose = (record: unknown = statement, actor = world.lead, idempotencyKey = newId()) =>
    world.get(ProposeRecord).execute(actor, { kind: 'statement', record, idempotencyKey });

  it('is proposed once per key, and let through by another person only', async () => {
    const key = newId();
    expect(await propose(statement, world.lead, key)).toBe('a-statement');
    expect(await propose(statement, world.lead, key)).toBe('a-statement');
    await expect(propose()).rejects.toMatchObject({ code: 'slug_taken' });
    await expect(world.confirm(withPermission(world.lead), 'a-statement', 1)).rejects.toMatchObject({
      code: 'same_person',
    });
    await expect(world.confirm(world.other, 'a-statement', 2)).rejects.toMatchObject({ code: 'revision_changed' });
    await world.confirm(world.other, 'a-statement', 1);
    expect(await world.states()).toEqual([
      { slug: 'a-statement', state: 'confirmed', revision: 1, confirmed_revision: 1 },
    ]);
    expect((await world.acts())[0]).toEqual({ act: 'context.confirmed' });
  });

  it('keeps what was confirmed until a change is let through, by somebody who wrote none of it', async () => {
    await propose();
    await world.confirm(world.other, 'a-statement', 1);
    const change = (actor: PersonActor, expectedRevision: number, summary: string) =>
      world
        .get(ChangeRecord)
        .execute(actor, { slug: 'a-statement', expectedRevision, record: { ...statement, summary } });
    await change(world.other, 1, 'second');
    await change(world.lead, 2, 'third');
    expect(await world.states()).toMatchObject([{ state: 'proposed', revision: 3, confirmed_revision: 1 }]);
    await expect(world.confirm(world.other, 'a-statement', 3)).rejects.toMatchObject({ code: 'same_person' });
    await expect(change(world.lead, 2, 'late')).rejects.toMatchObject({ code: 'revision_changed' });
    const third = actingAs(await insertAccount(world.database, { role: 'lead_moderator' }));
    await world.confirm(third, 'a-statement', 3);
    const versions = await world.database.rows(
      "SELECT revision, draft -> 'content' ->> 'summary' AS summary FROM portal.context_version ORDER BY 1",
    );
    expect(versions).toEqual([
      { revision: 1, summary: statement.summary },
      { revision: 2, summary: 'second' },
      { revision: 3, summary: 'third' },
    ]);
  });

  it('is read with the records around it and with the names of its places', async () => {
    await propose();
    await propose({ ...statement, id: 'an-answer', relations: [{ kind: 'answers', record: 'a-statement' }] });
    await propose({
      ...statement,
      id: 'of-a-place',
      facility: 'cecot',
      relations: [{ kind: 'about', record: 'gone' }],
    });
    const around = async (slug: string) =>
      (await world.get(ReadRecords).one(world.lead, slug)).around.map(({ draft }) => draft.slug);
    expect(await around('a-statement')).toEqual(['an-answer']);
    expect(await around('an-answer')).toEqual(['a-statement']);
    expect(await around('of-a-place')).toEqual([]);
    expect(Object.keys((await world.get(ReadRecords).one(world.lead, 'of-a-place')).placeNames)).toEqual(['cecot']);
  });

  it('cannot be confirmed without a source', async () => {
    await propose({ ...statement, sources: [] });
    await expect(world.confirm(world.other, 'a-statement', 1)).rejects.toMatchObject({ code: 'source_required' });
  });

  it('is not confirmed by its writer even when the code forgets to ask', async () => {
    await propose();
    const forced = world.database.rows(
      "UPDATE portal.context_record SET state = 'confirmed', confirmed_revision = 1, confirmed_at = now(), confirmed_by = $1",
      [world.lead.accountId],
    );
    await expect(forced).rejects.toThrow('context_record_two_people');
  });

  it('that was taken back stays so, and its versions stay', async () => {
    await propose();
    await world.retract('a-statement');
    expect(await world.states()).toMatchObject([{ state: 'retracted', confirmed_revision: null }]);
    await expect(world.retract('a-statement')).rejects.toMatchObject({ code: 'illegal_transition' });
    await expect(world.confirm(world.other, 'a-statement', 1)).rejects.toMatchObject({ code: 'illegal_transition' });
    const [again] = await world.importing({ source: shipped.source, statements: [{ ...statement, summary: 'other' }] });
    expect(again).toMatchObject({ outcome: 'refused', faults: [{ field: 'statements[0]', code: 'record_retracted' }] });
    expect(await world.database.rows('SELECT revision FROM portal.context_version')).toEqual([{ revision: 1 }]);
  });

  it('is refused with the path of each fault', async () => {
    await expect(propose({ ...statement, kind: 'shouts', date: 'May' })).rejects.toMatchObject({
      code: 'record_invalid',
      fields: [
        { field: 'kind', code: 'word_unknown' },
        { field: 'date', code: 'edtf_invalid' },
      ],
    });
    await expect(propose(statement, world.reporter)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

/** A lead moderator who may also confirm, so that only the second-person rule stands in the way. */
function withPermission(actor: PersonActor): PersonActor {
  return { ...actor, permissions: new Set([...actor.permissions, 'facility.confirm']) };
}
