import { actingAs, useDatabase } from '@habeas/testing';
import { SummaryWorld } from '../../test/summary-world.js';
import { DraftSummary, EditSummary, SubmitSummary } from '../index.js';

const database = useDatabase();
let world: SummaryWorld;

beforeAll(async () => {
  world = await SummaryWorld.open(database);
});
afterAll(() => world.close());

describe('publishing a summary', () => {
  it('writes state, version, public rows, audit and outbox together, from a single report too', async () => {
    const id = await world.published();
    const row = await world.publicRow(id);
    expect(row).toMatchObject({
      version: 1,
      title_en: 'Water withheld',
      persons: 14,
      affected_band: '10-19',
      independent_sources: 1,
      contested: false,
    });
    expect(row?.norms).toContain('NMR');
    expect(row?.source_tags).toHaveLength(1);
    const item = JSON.parse(row?.list_item ?? '{}');
    expect(item).toMatchObject({
      singleSource: true,
      proof: { level: 2 },
      affected: { band: '10-19' },
      publishedAt: '2026-03-15',
      demo: true,
    });
    expect(item.categories[0].provisions[0]).toHaveProperty('checkStatus');
    const versions = await database.rows<{ hash: string }>(
      'SELECT hash FROM portal.summary_version WHERE summary_id = $1',
      [id],
    );
    expect(versions).toEqual([{ hash: row?.hash }]);
    const acts = await database.rows<{ act: string }>('SELECT act FROM audit.entry WHERE object_id = $1 ORDER BY seq', [
      id,
    ]);
    expect(acts.map(({ act }) => act)).toEqual(['summary.drafted', 'summary.submitted', 'summary.published']);
    const events = await database.rows<{ ids: object }>(
      `SELECT ids FROM portal.outbox WHERE name = 'summary-published' AND ids->>'summaryId' = $1`,
      [id],
    );
    expect(events).toHaveLength(1);
  });

  it('publishes random ids, no private id and nothing of who reported', async () => {
    const id = await world.published();
    const row = await world.publicRow(id);
    const text = JSON.stringify(row) + JSON.stringify(await database.rows('SELECT * FROM published.facility'));
    for (const secret of [
      id,
      world.facilityId,
      world.ngo.id,
      world.reporter.id,
      world.drafter().accountId,
      'First NGO',
    ])
      expect(text).not.toContain(secret);
    expect(row?.id.charAt(14)).toBe('4');
  });

  it('waits for the day that its drafter chose', async () => {
    const id = await world.submitted({ embargoUntil: '2026-03-16' });
    await expect(world.publish(id)).rejects.toMatchObject({ kind: 'invalid', code: 'embargoed' });
    const today = await world.submitted({ embargoUntil: '2026-03-15' });
    await world.publish(today);
    const impossible = await world.content({ embargoUntil: '2026-02-30' });
    expect(() => world.get(DraftSummary).execute(world.drafter(), impossible)).toThrow('embargo_invalid');
  });

  it('asks for the permission first', async () => {
    const id = await world.submitted();
    await expect(world.publish(id, actingAs(world.otherReporter))).rejects.toMatchObject({
      kind: 'forbidden',
      code: 'forbidden',
    });
  });

  it('publishes the text that was handed over, or nothing', async () => {
    const id = await world.submitted();
    await database.rows(`UPDATE portal.summary SET body_en = 'Something else.' WHERE id = $1`, [id]);
    await expect(world.publish(id)).rejects.toMatchObject({ code: 'changed_since_submission' });
    await expect(
      world.get(EditSummary).execute(world.drafter(), { summaryId: id, revision: 2, changes: {} }),
    ).rejects.toMatchObject({ code: 'not_a_draft' });
  });

  it('counts independent sources by organisation, and publishes two', async () => {
    const one = await world.report();
    const same = await world.report();
    const other = await world.report({
      organizationId: world.otherNgo.id,
      submitterId: world.otherReporter.id,
      informationCredibility: 4,
    });
    const row = await world.publicRow(await world.published({ reportIds: [one.id, same.id, other.id] }));
    expect(row).toMatchObject({ independent_sources: 2, contested: true });
    expect(new Set(row?.source_tags).size).toBe(2);
  });

  it('keeps marks out of public text, and refuses a bare sentence', async () => {
    const { id, reference } = await world.report();
    const summaryId = await world.published({
      reportIds: [id],
      title: { en: 'Water' },
      body: { en: `Water was withheld [${reference}]. Nobody came. [${reference}]` },
    });
    expect((await world.publicRow(summaryId))?.body_en).toBe('Water was withheld. Nobody came.');
    const sentences = await database.rows<{ report_ids: string[] }>(
      'SELECT report_ids FROM portal.summary_sentence WHERE summary_id = $1',
      [summaryId],
    );
    expect(sentences).toEqual([{ report_ids: [id] }, { report_ids: [id] }]);
    const bare = await world.get(DraftSummary).execute(
      world.drafter(),
      await world.content({
        reportIds: [id],
        title: { en: 'Water' },
        body: { en: `Water was withheld [${reference}]. Nobody came.` },
      }),
    );
    await expect(world.get(SubmitSummary).execute(world.drafter(), bare.id)).rejects.toMatchObject({
      code: 'sentence_unsupported',
    });
  });

  it('lets one of two publishers at once win', async () => {
    const id = await world.submitted();
    const results = await Promise.allSettled([world.publish(id), world.publish(id, world.moderator(2))]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await database.rows('SELECT 1 FROM portal.summary_version WHERE summary_id = $1', [id])).length).toBe(1);
  });
});
