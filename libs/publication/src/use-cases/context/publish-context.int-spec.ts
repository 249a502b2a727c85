import { newId } from '@habeas/kernel';
import { CreateFacility } from '@habeas/registry';
import { actingAs, insertAcceptedInvitation, insertAccount, useDatabase } from '@habeas/testing';
import fc from 'fast-check';
import { ContextWorld, statement } from '../../../test/context-world.js';
import { RetractContextRecord } from './retract-context-record.js';

const database = useDatabase();
let world: ContextWorld;

beforeAll(async () => {
  world = await ContextWorld.open(database);
});
afterAll(() => world.close());
beforeEach(() => world.empty());

/** What is public but for ids and days of publication. */
async function publicContents(): Promise<unknown> {
  const records = await database.rows(
    `SELECT slug, kind, series, happened_from, happened_to, countries, facility_slugs,
       (detail::jsonb) - 'publishedAt' - 'hash' AS detail, (list_item::jsonb) - 'publishedAt' - 'hash' AS item
     FROM published.context_record ORDER BY slug`,
  );
  const events = await database.rows(
    `SELECT facility_slug, event_from, event_to, sort_from, sort_to, kind, record_kind, record_slug, title_en, title_es, detail
     FROM published.timeline_event WHERE record_id IS NOT NULL ORDER BY record_slug, kind, title_en, facility_slug`,
  );
  return { records, events };
}

const saying = (summary: string, over: object = {}) => statement('a-statement', { summary, ...over });
const order = (over: object = {}) => ({
  id: 'an-order',
  court: 'Demonstration Court',
  effect: 'bars removals',
  claimant: 'Demonstration Gazette',
  sources: ['news-2025-03'],
  transfers: [{ id: 'a-transfer' }],
  events: [
    { kind: 'issued_in_writing', times: [{ local: '2025-03-15T12:00', zone: 'Z', precision: 'minute' }] },
    { kind: 'vacated', times: [{ local: '2025-03-20T12:00', zone: 'Z', precision: 'minute' }] },
  ],
  ...over,
});
const transfer = (handedOver: string) => ({
  id: 'a-transfer',
  claimant: 'Demonstration Gazette',
  sources: ['news-2025-03'],
  legs: [
    {
      from: { country: 'US' },
      to: { facility: 'cecot' },
      times: { custody_handed_over: [{ local: handedOver, zone: 'America/El_Salvador', precision: 'minute' }] },
    },
  ],
});

describe('a context record', () => {
  it('is public only once a second person has confirmed it', async () => {
    await world.importing({ statements: [saying('said that nobody was moved')] });
    await world.refresh();
    expect(await world.allPublic()).not.toContain('nobody was moved');
    await expect(world.confirm('a-statement', 1, world.lead)).rejects.toMatchObject({ code: 'same_person' });
    await expect(world.confirm('a-statement', 2)).rejects.toMatchObject({ code: 'revision_changed' });
    expect(await world.allPublic()).not.toContain('nobody was moved');
    await world.confirm('a-statement');
    expect(await world.allPublic()).toContain('nobody was moved');
    const refusals = await database.rows(
      `SELECT detail->>'code' AS code FROM audit.entry WHERE act = 'context.confirmation_refused'`,
    );
    expect(refusals).toEqual([{ code: 'same_person' }]);
  });

  it('is let through by nobody whom its writer invited', async () => {
    await world.importing({ statements: [saying('said that nobody was moved')] });
    await insertAcceptedInvitation(database, { inviterId: world.lead.accountId, invitedId: world.second.accountId });
    await expect(world.confirm('a-statement')).rejects.toMatchObject({ code: 'invitation_shared' });
    expect(await world.allPublic()).not.toContain('nobody was moved');
    const stranger = actingAs(await insertAccount(database, { role: 'moderator' }));
    await world.confirm('a-statement', 1, stranger);
    expect(await world.allPublic()).toContain('nobody was moved');
    await database.rows('DELETE FROM portal.invitation');
  });

  it('stays as it was confirmed while a change of it waits', async () => {
    await world.importing({ statements: [saying('said that nobody was moved')] });
    await world.confirm('a-statement');
    await world.change('a-statement', 1, saying('said that some were moved'));
    await world.refresh();
    expect(await world.allPublic()).toContain('nobody was moved');
    expect(await world.allPublic()).not.toContain('some were moved');
    await world.confirm('a-statement', 2);
    expect(await world.allPublic()).toContain('some were moved');
    expect(await world.allPublic()).not.toContain('nobody was moved');
  });

  it('goes with its events and every mention when it is taken back, and stays away', async () => {
    await world.importing({
      statements: [
        saying('said that nobody was moved'),
        saying('said otherwise', { id: 'another', relations: [{ kind: 'contradicts', record: 'a-statement' }] }),
      ],
    });
    await world.confirm('a-statement');
    await world.confirm('another');
    expect(await world.detail('another')).toMatchObject({ relations: [{ kind: 'contradicts', direction: 'to' }] });
    expect(await world.detail('a-statement')).toMatchObject({
      relations: [{ kind: 'contradicts', direction: 'from' }],
    });
    await world.get(RetractContextRecord).execute(world.lead, { slug: 'a-statement', reason: 'error' });
    await world.refresh();
    expect(await world.allPublic()).not.toContain('a-statement');
    expect(await world.allPublic()).toContain('said otherwise');
  });

  it('names no record that is not public itself', async () => {
    await world.importing({
      statements: [
        saying('said that nobody was moved'),
        saying('said otherwise', { id: 'another', relations: [{ kind: 'answers', record: 'a-statement' }] }),
      ],
    });
    await world.confirm('another');
    expect(await world.allPublic()).not.toContain('a-statement');
  });

  it('is refused with findings where a text could lead to a person; whoever speaks in public is named', async () => {
    await world.importing({ statements: [saying('said to call +503 2222 3333')] });
    await expect(world.confirm('a-statement')).rejects.toMatchObject({ code: 'disclosure_findings' });
    await world.change('a-statement', 1, saying('said that Jorge Martínez Pérez was moved'));
    await expect(world.confirm('a-statement', 2)).rejects.toMatchObject({ code: 'disclosure_findings' });
    await world.change('a-statement', 2, saying('said that nobody was moved', { speaker: 'Jorge Martínez Pérez' }));
    await world.confirm('a-statement', 3);
    expect(await world.allPublic()).toContain('Jorge Martínez Pérez: denies, 20 March 2025');
  });

  it('waits for its place to be confirmed', async () => {
    const none = { type: null, adm1: null, adm2: null, adm3: null, coordinates: null, opened: null, closed: null };
    const fields = { name: 'Casa Demostrativa', country: 'XA', ...none };
    await world.get(CreateFacility).execute(world.lead, { fields, idempotencyKey: newId() });
    const slug = 'casa-demostrativa';
    await world.refresh();
    await world.importing({ statements: [saying('said that nobody was moved', { facility: slug })] });
    await expect(world.confirm('a-statement')).rejects.toMatchObject({ code: 'facility_unconfirmed' });
    expect(await world.allPublic()).not.toContain('nobody was moved');
  });
});

describe('the answer on custody', () => {
  it('rests on what is confirmed of both sides, and follows either of them', async () => {
    await world.importing({ transfers: [transfer('2025-03-16T02:00')], legal_orders: [order()] });
    await world.confirm('a-transfer');
    expect(await world.detail('a-transfer')).toMatchObject({ custody: [], answers: [] });
    await world.confirm('an-order');
    expect(await world.detail('a-transfer')).toMatchObject({
      answers: [{ answer: 'yes' }],
      custody: [{ answer: 'yes' }],
    });
    const told = await world.detail('an-order');
    expect(told).toMatchObject({ answers: [{ answer: 'yes' }] });
    expect((told?.spans as { force: string }[] | undefined)?.map(({ force }) => force)).toEqual([
      'not_in_force',
      'possibly_in_force',
      'in_force',
      'possibly_in_force',
      'not_in_force',
    ]);
    await world.change('a-transfer', 1, transfer('2025-03-21T02:00'));
    await world.refresh();
    expect(await world.detail('an-order')).toMatchObject({ answers: [{ answer: 'yes' }] });
    await world.confirm('a-transfer', 2);
    expect(await world.detail('an-order')).toMatchObject({ answers: [{ answer: 'no' }] });
    await world.get(RetractContextRecord).execute(world.lead, { slug: 'an-order', reason: 'error' });
    expect(await world.detail('a-transfer')).toMatchObject({ custody: [], answers: [] });
  });
});

describe('the public rows', () => {
  it('are the same in whichever order records are brought and confirmed', async () => {
    const pieces: { section: string; item: Record<string, unknown> }[] = [
      { section: 'transfers', item: transfer('2025-03-16T02:00') },
      { section: 'legal_orders', item: order() },
      { section: 'statements', item: saying('said that nobody was moved', { about: 'an-order' }) },
      { section: 'statements', item: saying('said otherwise', { id: 'another', about: 'a-statement' }) },
    ];
    let expected: unknown;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.boolean(), async (places, atOnce) => {
        await world.empty();
        const chosen = places.flatMap((place) => pieces[place] ?? []);
        if (atOnce) for (const { section, item } of chosen) await world.importing({ [section]: [item] });
        for (const { section, item } of chosen) {
          if (!atOnce) await world.importing({ [section]: [item] });
          await world.confirm(String(item.id));
        }
        expected ??= await publicContents();
        expect(await publicContents()).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });
});
