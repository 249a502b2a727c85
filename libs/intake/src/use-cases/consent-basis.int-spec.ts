import { systemActor } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { FixedClock, insertReport, useDatabase } from '@habeas/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { insertPerson, openIntake, seedTaxonomy } from '../../test/open-intake.js';
import type { ConsentGrant } from '../domain/consent.js';
import type { ConsentBasis } from '../domain/consent-basis.js';
import { ChangeConsent } from './change-consent.js';
import { ExpireConsents } from './expire-consents.js';
import { ReadReport } from './read-report.js';
import { ReportsForSummary } from './reports-for-summary.js';

const database = useDatabase();
let clock: FixedClock;
let api: INestApplicationContext;
let jobs: INestApplicationContext;

beforeEach(async () => {
  clock = new FixedClock();
  await seedTaxonomy(database, clock);
  api = await openIntake(database, 'api', clock);
  jobs = await openIntake(database, 'worker', clock);
});
afterEach(async () => {
  await api.close();
  await jobs.close();
});

const day = 86_400;
const basis: ConsentBasis = {
  language: 'es-SV',
  how: 'in_person',
  witnessed: true,
  expires: '2026-03-16',
  proxy: { relation: 'parent', reason: 'Held without contact' },
};

async function arrange(grant: ConsentGrant, state = 'accepted') {
  const reporter = await insertPerson(database, 'reporter');
  const { accountId: submitterId, organizationId } = reporter;
  const consent = { internal_review: 'granted', publish_anonymised_summary: 'granted' };
  const { id } = await insertReport(database, { organizationId, submitterId, state, consent });
  const tell = (told: ConsentBasis = basis) =>
    api.get(ChangeConsent).execute(reporter, { reportId: id, grant, status: 'granted', basis: told });
  await tell();
  return { reporter, id, tell };
}

const expire = () => jobs.get(ExpireConsents).execute(systemActor('intake'));

async function standingOf(id: string, grant: ConsentGrant) {
  const [report] = await api.get(Transactor, { strict: false }).run((tx) => api.get(ReportsForSummary).find(tx, [id]));
  return report?.consents[grant];
}

const column = async (query: string, id: string) => (await database.rows<{ v: string }>(query, [id])).map(({ v }) => v);
const events = (id: string) =>
  column(`SELECT name AS v FROM portal.outbox WHERE ids->>'reportId' = $1 ORDER BY id`, id);
const stored = (id: string) =>
  column(
    `SELECT status AS v FROM portal.report_consent WHERE report_id = $1 AND grant_code = 'publish_anonymised_summary'`,
    id,
  );

describe('what a consent rests on', () => {
  it('is told with the grant, told anew, and shown with the report', async () => {
    const { reporter, id, tell } = await arrange('publish_anonymised_summary');
    const shown = async () => (await api.get(ReadReport).execute(reporter, id)).consentBasis;
    expect(await shown()).toEqual([{ grant: 'publish_anonymised_summary', ...basis }]);
    await tell({ ...basis, expires: '2027-01-01', proxy: null });
    expect(await shown()).toMatchObject([{ expires: '2027-01-01', proxy: null }]);
    await expect(tell({ ...basis, expires: '2026-03-14' })).rejects.toThrow('consent_basis_invalid');
    const acts = await column('SELECT act AS v FROM audit.entry WHERE object_id = $1 ORDER BY seq', id);
    expect(acts.filter((act) => act === 'consent.basis_recorded')).toHaveLength(2);
  });

  it('ends the grant after its last day: at once for whoever asks, and once for what rests on it', async () => {
    const { id } = await arrange('publish_anonymised_summary');
    clock.advance(day);
    await expire();
    expect(await standingOf(id, 'publish_anonymised_summary')).toBe('granted');
    clock.advance(day);
    expect(await stored(id)).toEqual(['granted']);
    expect(await standingOf(id, 'publish_anonymised_summary')).toBe('withdrawn');
    await expire();
    await expire();
    expect(await stored(id)).toEqual(['withdrawn']);
    expect(await events(id)).toEqual(['consent-withdrawn']);
    expect(
      await column(`SELECT act AS v FROM audit.entry WHERE object_id = $1 AND act = 'consent.expired'`, id),
    ).toEqual(['consent.expired']);
  });

  it('is not revived by telling anew what it rests on, in the hour before it is taken back', async () => {
    const { id, tell } = await arrange('publish_anonymised_summary');
    clock.advance(2 * day);
    await tell({ ...basis, expires: null });
    const acts = await column('SELECT act AS v FROM audit.entry WHERE object_id = $1 ORDER BY seq', id);
    expect(acts.slice(-3)).toEqual(['consent.expired', 'consent.changed', 'consent.basis_recorded']);
    expect(await events(id)).toEqual(['consent-withdrawn']);
    expect(await standingOf(id, 'publish_anonymised_summary')).toBe('granted');
  });

  it('stays as it was told each time, and nobody who serves can take it away', async () => {
    const { id, tell } = await arrange('publish_anonymised_summary');
    await tell({ ...basis, expires: '2027-01-01' });
    const ends = 'SELECT expires_on::text AS v FROM portal.report_consent_basis WHERE report_id = $1 ORDER BY number';
    expect(await column(ends, id)).toEqual(['2026-03-16', '2027-01-01']);
    const detail = `SELECT detail->>'endBefore' || ' ' || (detail->>'endNow') AS v FROM audit.entry
      WHERE object_id = $1 AND act = 'consent.basis_recorded' ORDER BY seq DESC LIMIT 1`;
    expect(await column(detail, id)).toEqual(['2026-03-16 2027-01-01']);
    const { sql } = await database.as('api');
    for (const statement of [
      'DELETE FROM portal.report_consent_basis',
      'UPDATE portal.report_consent_basis SET number = 9',
    ]) {
      await expect(sql.affected(statement)).rejects.toThrow('permission denied');
    }
  });

  it('ends with others although one cannot be taken back', async () => {
    const arranged = [await arrange('publish_anonymised_summary'), await arrange('publish_anonymised_summary')];
    clock.advance(2 * day);
    const [failing, other] = arranged.map(({ id }) => id).toSorted();
    await database.rows(
      `ALTER TABLE portal.report_consent ADD CONSTRAINT stuck CHECK (report_id <> '${failing}' OR status = 'granted') NOT VALID`,
    );
    await expect(expire()).rejects.toThrow('some grants');
    await database.rows('ALTER TABLE portal.report_consent DROP CONSTRAINT stuck');
    expect([await stored(failing ?? ''), await stored(other ?? '')]).toEqual([['granted'], ['withdrawn']]);
    await expire();
    expect(await stored(failing ?? '')).toEqual(['withdrawn']);
  });

  it('does not end a grant that was given again without an end', async () => {
    const { reporter, id } = await arrange('publish_anonymised_summary');
    clock.advance(2 * day);
    await expire();
    const grant = 'publish_anonymised_summary';
    await api.get(ChangeConsent).execute(reporter, { reportId: id, grant, status: 'granted' });
    await expire();
    expect(await standingOf(id, grant)).toBe('granted');
  });

  it('takes an open report back when the consent to its review has run out', async () => {
    const { id } = await arrange('internal_review', 'in_review');
    clock.advance(2 * day);
    await expire();
    expect(await column('SELECT state AS v FROM portal.report WHERE id = $1', id)).toEqual(['withdrawn']);
    expect(await events(id)).toEqual(['consent-withdrawn', 'report-withdrawn']);
  });
});
