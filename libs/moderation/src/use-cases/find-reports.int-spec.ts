import {
  actingAs,
  createTestDatabase,
  FixedClock,
  insertModerationWorld,
  insertSubmittedReport,
  type ModerationWorld,
  startContext,
  type TestContext,
  type TestDatabase,
} from '@habeas/testing';
import { ModerationModule } from '../moderation.module.js';
import { FindReports } from './find-reports.js';

describe('finding reports to compare with or to draft from', () => {
  let db: TestDatabase;
  let api: TestContext;
  let world: ModerationWorld;

  beforeAll(async () => {
    db = await createTestDatabase();
    world = await insertModerationWorld(db);
    api = await startContext(db, 'api', [ModerationModule], new FixedClock());
  });
  afterAll(async () => {
    await api.close();
    await db.close();
  });

  const find = (search: object, who = world.ana) =>
    api.get(FindReports).execute(actingAs(who), { limit: 25, ...search });
  const grant = (reportId: string, status: string) =>
    db.rows(
      `INSERT INTO portal.report_consent (report_id, grant_code, status, changed_by, changed_at)
       VALUES ($1, 'publish_anonymised_summary', $2, $3, now())`,
      [reportId, status, world.reporter.id],
    );

  it('finds the reports of a place, newest first, and says which may be drafted from', async () => {
    const facilityId = world.facilities[1];
    const silent = await insertSubmittedReport(db, world, { facilityId, state: 'accepted' });
    const granted = await insertSubmittedReport(db, world, { facilityId, state: 'accepted' });
    const open = await insertSubmittedReport(db, world, { facilityId, state: 'in_review' });
    await insertSubmittedReport(db, world, { facilityId, state: 'draft' });
    await grant(granted, 'granted');
    await grant(open, 'granted');

    const all = await find({ facilityId });
    expect(all.items.map(({ reportId, publishable }) => [reportId, publishable])).toEqual([
      [open, false],
      [granted, true],
      [silent, false],
    ]);
    const accepted = await find({ facilityId, state: 'accepted', limit: 1 });
    expect(accepted.items).toMatchObject([{ reportId: granted, organization: { name: 'First NGO' } }]);
    const rest = await find({ facilityId, state: 'accepted', limit: 1, cursor: accepted.nextCursor });
    expect(rest.items.map(({ reportId }) => reportId)).toEqual([silent]);
    expect(rest.nextCursor).toBeNull();
  });

  it('finds one report by its reference, wherever it is', async () => {
    const reportId = await insertSubmittedReport(db, world, { facilityId: null });
    const [row] = await db.rows<{ reference: string }>('SELECT reference FROM portal.report WHERE id = $1', [reportId]);
    const found = await find({ reference: row?.reference });
    expect(found.items).toMatchObject([{ reportId, facility: null }]);
  });

  it('wants a reference or a place', async () => {
    await expect(find({ state: 'accepted' })).rejects.toMatchObject({ code: 'search_too_wide' });
  });

  it('is for moderators alone', async () => {
    await expect(find({ facilityId: world.facilities[0] }, world.reporter)).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });
});
