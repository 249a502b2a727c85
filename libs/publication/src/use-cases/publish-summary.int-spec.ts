import {
  type AcceptedReportInput,
  actingAs,
  insertAcceptedReport,
  insertAccount,
  insertFacility,
  insertOrganization,
  startContext,
  type TestAccount,
  type TestContext,
  type TestOrganization,
  useDatabase,
} from '@habeas/testing';
import { SeedTaxonomy } from '@habeas/taxonomy';
import { systemActor, trigramsOf } from '@habeas/kernel';
import {
  CheckDisclosure,
  CorrectSummary,
  DraftSummary,
  EditSummary,
  PublicationModule,
  PublishReferenceData,
  PublishSummary,
  ReadSummaries,
  RetractSummary,
  ReturnSummary,
  SubmitSummary,
  type SummaryContent,
} from '../index.js';

const database = useDatabase();
let context: TestContext;
let facilityId: string;
let ngo: TestOrganization;
let otherNgo: TestOrganization;
let reporter: TestAccount;
let otherReporter: TestAccount;
let ownModerator: TestAccount;
let moderators: TestAccount[];

beforeAll(async () => {
  context = await startContext(database, 'api', [PublicationModule]);
  await context.get(SeedTaxonomy).execute(systemActor('seed'));
  ngo = await insertOrganization(database, { name: 'First NGO' });
  otherNgo = await insertOrganization(database, { name: 'Second NGO' });
  const desk = await insertOrganization(database, { name: 'Desk' });
  reporter = await insertAccount(database, { organizationId: ngo.id });
  otherReporter = await insertAccount(database, { organizationId: otherNgo.id });
  ownModerator = await insertAccount(database, { organizationId: ngo.id, role: 'moderator' });
  const moderator = () => insertAccount(database, { organizationId: desk.id, role: 'moderator' });
  moderators = [await moderator(), await moderator(), await moderator()];
  facilityId = (await insertFacility(database, { name: 'Invented Place North', slug: 'invented-place-north' })).id;
});

afterAll(() => context.close());

const moderator = (index: number) => {
  const account = moderators[index];
  if (!account) throw new Error('no such moderator');
  return actingAs(account);
};
const drafter = () => moderator(0);
const second = () => moderator(1);

function report(overrides: Partial<AcceptedReportInput> = {}) {
  return insertAcceptedReport(database, {
    organizationId: ngo.id,
    submitterId: reporter.id,
    moderatorId: drafter().accountId,
    facilityId,
    affectedBest: 14,
    ...overrides,
  });
}

async function content(overrides: Partial<SummaryContent> = {}): Promise<SummaryContent> {
  return {
    facilityId,
    reportIds: overrides.reportIds ?? [(await report()).id],
    title: { en: 'Water withheld', es: 'Sin agua' },
    body: { en: 'Detainees said that water was withheld.', es: 'Detenidos dijeron que se les negó el agua.' },
    categories: ['MAT.WAT'],
    period: '2026-02',
    proof: null,
    affected: null,
    embargoUntil: null,
    ...overrides,
  };
}

async function submitted(overrides: Partial<SummaryContent> = {}): Promise<string> {
  const { id } = await context.get(DraftSummary).execute(drafter(), await content(overrides));
  await context.get(SubmitSummary).execute(drafter(), id);
  return id;
}

async function published(overrides: Partial<SummaryContent> = {}): Promise<string> {
  const id = await submitted(overrides);
  await context.get(PublishSummary).execute(second(), { summaryId: id });
  return id;
}

interface PublicRow {
  id: string;
  version: number;
  title_en: string;
  body_en: string;
  hash: string;
  list_item: string;
  detail: string;
  persons: number;
  affected_band: string;
  countable: boolean;
  norms: string[];
  source_tags: string[];
  independent_sources: number;
  contested: boolean;
}

async function publicRow(id: string): Promise<PublicRow | undefined> {
  const rows = await database.rows<PublicRow>(
    'SELECT p.* FROM published.summary p JOIN portal.summary s ON s.public_id = p.id WHERE s.id = $1',
    [id],
  );
  return rows[0];
}

const stateOf = async (id: string) =>
  (await database.rows<{ state: string }>('SELECT state FROM portal.summary WHERE id = $1', [id]))[0]?.state;
const publish = (id: string, actor = second()) => context.get(PublishSummary).execute(actor, { summaryId: id });

describe('publishing a summary', () => {
  it('writes state, version, public rows, audit and outbox together, from a single report too', async () => {
    const id = await published();
    const row = await publicRow(id);
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
    const id = await published();
    const row = await publicRow(id);
    const text = JSON.stringify(row) + JSON.stringify(await database.rows('SELECT * FROM published.facility'));
    for (const secret of [id, facilityId, ngo.id, reporter.id, drafter().accountId, 'First NGO'])
      expect(text).not.toContain(secret);
    expect(row?.id.charAt(14)).toBe('4');
  });

  it('refuses the drafter, every editor and everybody of a reporting organisation, and changes nothing', async () => {
    const id = await submitted();
    await expect(publish(id, drafter())).rejects.toMatchObject({ kind: 'forbidden', code: 'same_person' });
    const own = actingAs(ownModerator);
    await expect(publish(id, own)).rejects.toMatchObject({ kind: 'forbidden', code: 'reporting_organization' });
    expect(await stateOf(id)).toBe('in_second_review');
    expect(await publicRow(id)).toBeUndefined();
    const refusals = await database.rows<{ detail: { code: string } }>(
      `SELECT detail FROM audit.entry WHERE object_id = $1 AND act = 'summary.publication_refused' ORDER BY seq`,
      [id],
    );
    expect(refusals.map(({ detail }) => detail.code)).toEqual(['same_person', 'reporting_organization']);
    const edited = await context.get(DraftSummary).execute(drafter(), await content());
    await context
      .get(EditSummary)
      .execute(second(), { summaryId: edited.id, revision: 1, changes: { title: { en: 'Water', es: 'Agua' } } });
    await context
      .get(EditSummary)
      .execute(drafter(), { summaryId: edited.id, revision: 2, changes: { title: { en: 'Waters', es: 'Aguas' } } });
    await context.get(SubmitSummary).execute(drafter(), edited.id);
    await expect(publish(edited.id)).rejects.toMatchObject({ code: 'same_person' });
    await publish(edited.id, moderator(2));
    const [version] = await database.rows<{ editor_ids: string[] }>(
      'SELECT editor_ids FROM portal.summary_version WHERE summary_id = $1',
      [edited.id],
    );
    expect(version?.editor_ids.toSorted()).toEqual([drafter().accountId, second().accountId].toSorted());
  });

  it('lets whoever wrote the last version publish a correction that they did not write, and its own editors not', async () => {
    const id = await published();
    await context.get(CorrectSummary).execute(moderator(2), id);
    await context.get(SubmitSummary).execute(moderator(2), id);
    await expect(publish(id, moderator(2))).rejects.toMatchObject({ code: 'same_person' });
    await publish(id, drafter());
    expect(await publicRow(id)).toMatchObject({ version: 2 });
  });

  it('refuses a number of people that the reports do not tell, and takes one that they do', async () => {
    const reports = [await report({ affectedBest: 14 }), await report({ affectedBest: 20 })].map(({ id }) => id);
    const draft = async (best: number) =>
      context
        .get(DraftSummary)
        .execute(drafter(), await content({ reportIds: reports, affected: { low: null, best, high: null } }));
    for (const [best, code] of [
      [19, 'too_low'],
      [35, 'too_high'],
    ] as const)
      await expect(draft(best)).rejects.toMatchObject({
        kind: 'invalid',
        code: 'affected_unsupported',
        fields: [{ field: 'affected', code }],
      });
    await draft(34);
  });

  it('refuses a place that nobody has confirmed, whatever the text', async () => {
    const id = await submitted();
    await database.rows(
      `UPDATE portal.facility SET confirmed_profile = NULL, confirmed_at = NULL, vetting_state = 'proposed' WHERE id = $1`,
      [facilityId],
    );
    await expect(publish(id)).rejects.toMatchObject({ kind: 'invalid', code: 'facility_unconfirmed' });
    await database.rows(
      `UPDATE portal.facility SET confirmed_at = now(), vetting_state = 'confirmed',
         confirmed_profile = jsonb_build_object('name', name, 'country', country) WHERE id = $1`,
      [facilityId],
    );
    await publish(id);
  });

  it('waits for the day that its drafter chose', async () => {
    const id = await submitted({ embargoUntil: '2026-03-16' });
    await expect(publish(id)).rejects.toMatchObject({ kind: 'invalid', code: 'embargoed' });
    const today = await submitted({ embargoUntil: '2026-03-15' });
    await publish(today);
    const impossible = await content({ embargoUntil: '2026-02-30' });
    expect(() => context.get(DraftSummary).execute(drafter(), impossible)).toThrow('embargo_invalid');
  });

  it('asks for the permission first', async () => {
    const id = await submitted();
    await expect(publish(id, actingAs(otherReporter))).rejects.toMatchObject({
      kind: 'forbidden',
      code: 'forbidden',
    });
  });

  it('refuses open findings of the disclosure check, with the findings and without the words', async () => {
    const id = await submitted({
      body: {
        en: 'On 15 March 2025 Juan Pérez was beaten. Call +503 7123 4567 or write to juan@mail.example.',
        es: 'Golpes.',
      },
    });
    const refusal = await publish(id).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ kind: 'invalid', code: 'disclosure_findings' });
    const { findings } = (refusal as { extra: { findings: { code: string }[] } }).extra;
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['exact_day', 'person_name', 'contact']));
    expect(JSON.stringify(findings)).not.toContain('Juan');
    expect(await context.get(CheckDisclosure).execute(drafter(), id)).toEqual(findings);
  });

  it('refuses wording of a narrative and the name of the reporting organisation', async () => {
    const narrative = 'For two days there was no water in the wing, and nobody said why.';
    const id = await submitted({ body: { en: `They said: ${narrative} First NGO told us.` }, title: { en: 'Water' } });
    const findings = await context.get(CheckDisclosure).execute(drafter(), id);
    expect(findings.map(({ code }) => code)).toEqual(['copied_wording', 'reporting_organization']);
  });

  it('refuses reports that are not accepted or lack consent, at the draft and again at publication', async () => {
    const refused = await report({ consent: { publish_anonymised_summary: 'refused', internal_review: 'granted' } });
    await expect(
      context.get(DraftSummary).execute(drafter(), await content({ reportIds: [refused.id] })),
    ).rejects.toMatchObject({ code: 'consent_missing' });
    const unknown = '0190a6e2-0000-7000-8000-000000000000';
    await expect(
      context.get(DraftSummary).execute(drafter(), await content({ reportIds: [unknown] })),
    ).rejects.toMatchObject({ code: 'report_not_accepted' });
    const later = await report();
    const id = await submitted({ reportIds: [later.id] });
    await database.rows(
      `UPDATE portal.report_consent SET status = 'withdrawn' WHERE report_id = $1 AND grant_code = 'publish_anonymised_summary'`,
      [later.id],
    );
    await expect(publish(id)).rejects.toMatchObject({ kind: 'invalid', code: 'consent_missing' });
  });

  it('publishes the text that was handed over, or nothing', async () => {
    const id = await submitted();
    await database.rows(`UPDATE portal.summary SET body_en = 'Something else.' WHERE id = $1`, [id]);
    await expect(publish(id)).rejects.toMatchObject({ code: 'changed_since_submission' });
    await expect(
      context.get(EditSummary).execute(drafter(), { summaryId: id, revision: 2, changes: {} }),
    ).rejects.toMatchObject({ code: 'not_a_draft' });
  });

  it('counts independent sources by organisation, and publishes two', async () => {
    const one = await report();
    const same = await report();
    const other = await report({
      organizationId: otherNgo.id,
      submitterId: otherReporter.id,
      informationCredibility: 4,
    });
    const row = await publicRow(await published({ reportIds: [one.id, same.id, other.id] }));
    expect(row).toMatchObject({ independent_sources: 2, contested: true });
    expect(new Set(row?.source_tags).size).toBe(2);
  });

  it('refuses a standard of proof that no report was assessed with, and one below the floor', async () => {
    await expect(context.get(DraftSummary).execute(drafter(), await content({ proof: 4 }))).rejects.toMatchObject({
      code: 'proof_above_assessment',
    });
    const id = await submitted({ reportIds: [(await report({ proof: 0 })).id] });
    await expect(publish(id)).rejects.toMatchObject({ code: 'proof_floor' });
  });

  it('keeps marks out of public text, and refuses a bare sentence', async () => {
    const { id, reference } = await report();
    const summaryId = await published({
      reportIds: [id],
      title: { en: 'Water' },
      body: { en: `Water was withheld [${reference}]. Nobody came. [${reference}]` },
    });
    expect((await publicRow(summaryId))?.body_en).toBe('Water was withheld. Nobody came.');
    const sentences = await database.rows<{ report_ids: string[] }>(
      'SELECT report_ids FROM portal.summary_sentence WHERE summary_id = $1',
      [summaryId],
    );
    expect(sentences).toEqual([{ report_ids: [id] }, { report_ids: [id] }]);
    const bare = await context.get(DraftSummary).execute(
      drafter(),
      await content({
        reportIds: [id],
        title: { en: 'Water' },
        body: { en: `Water was withheld [${reference}]. Nobody came.` },
      }),
    );
    await expect(context.get(SubmitSummary).execute(drafter(), bare.id)).rejects.toMatchObject({
      code: 'sentence_unsupported',
    });
  });

  it('lets one of two publishers at once win', async () => {
    const id = await submitted();
    const results = await Promise.allSettled([publish(id), publish(id, moderator(2))]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await database.rows('SELECT 1 FROM portal.summary_version WHERE summary_id = $1', [id])).length).toBe(1);
  });
});

describe('after publication', () => {
  it('corrects into a next version, while the first stays public until then', async () => {
    const id = await published();
    const first = await publicRow(id);
    await context.get(CorrectSummary).execute(drafter(), id);
    expect((await publicRow(id))?.hash).toBe(first?.hash);
    const { summary } = await context.get(ReadSummaries).one(drafter(), id);
    await context.get(EditSummary).execute(drafter(), {
      summaryId: id,
      revision: summary.revision,
      changes: { title: { en: 'Water withheld again', es: 'Otra vez sin agua' } },
    });
    await context.get(SubmitSummary).execute(drafter(), id);
    await publish(id);
    const next = await publicRow(id);
    expect(next).toMatchObject({ id: first?.id, version: 2, title_en: 'Water withheld again' });
    expect(
      JSON.parse(next?.detail ?? '{}').versions.map(({ version, hash }: { version: number; hash: string }) => [
        version,
        hash,
      ]),
    ).toEqual([
      [1, first?.hash],
      [2, next?.hash],
    ]);
    const kept = await database.rows<{ version: number; hash: string }>(
      'SELECT version, hash FROM published.summary_version WHERE summary_id = $1 ORDER BY version',
      [next?.id],
    );
    expect(kept.map(({ hash }) => hash)).toEqual([first?.hash, next?.hash]);
  });

  it('retracts every version, leaves a tombstone with the class of the reason, and nothing more can happen', async () => {
    const id = await published();
    const row = await publicRow(id);
    await context
      .get(RetractSummary)
      .execute(second(), { summaryId: id, reason: 'risk', note: 'A person may be recognised.' });
    expect(await publicRow(id)).toBeUndefined();
    expect(
      await database.rows('SELECT version, reason, retracted_on FROM published.retraction WHERE summary_id = $1', [
        row?.id,
      ]),
    ).toEqual([{ version: 1, reason: 'risk', retracted_on: '2026-03-15' }]);
    expect(await database.rows('SELECT 1 FROM published.summary_version WHERE summary_id = $1', [row?.id])).toEqual([]);
    await expect(
      context.get(RetractSummary).execute(second(), { summaryId: id, reason: 'risk', note: null }),
    ).rejects.toMatchObject({ code: 'illegal_transition' });
    await expect(context.get(CorrectSummary).execute(second(), id)).rejects.toMatchObject({
      code: 'illegal_transition',
    });
    const draft = await context.get(DraftSummary).execute(drafter(), await content());
    await expect(
      context.get(RetractSummary).execute(second(), { summaryId: draft.id, reason: 'risk', note: null }),
    ).rejects.toMatchObject({ code: 'illegal_transition' });
  });

  it('numbers changes without a gap, also when publications run at once and one is rolled back', async () => {
    const ids = await Promise.all([
      submitted(),
      submitted(),
      submitted(),
      submitted({ reportIds: [(await report({ proof: 0 })).id] }),
    ]);
    await Promise.allSettled(ids.map((id) => publish(id)));
    const sequences = await database.rows<{ sequence: number }>(
      'SELECT sequence FROM published.change ORDER BY sequence',
    );
    expect(sequences.map(({ sequence }) => sequence)).toEqual(sequences.map((_, index) => index + 1));
  });

  it('returns to its drafter with a reason', async () => {
    const id = await submitted();
    await context.get(ReturnSummary).execute(second(), { summaryId: id, reason: 'Say how many.' });
    const { line } = await context.get(ReadSummaries).one(drafter(), id);
    expect(line).toMatchObject({ state: 'draft', returnReason: 'Say how many.' });
    await expect(
      context.get(ReturnSummary).execute(second(), { summaryId: id, reason: 'Again.' }),
    ).rejects.toMatchObject({ code: 'illegal_transition' });
    await expect(publish(id)).rejects.toMatchObject({ code: 'illegal_transition' });
  });

  it('refuses an edit of an older revision', async () => {
    const { id } = await context.get(DraftSummary).execute(drafter(), await content());
    const edit = () =>
      context.get(EditSummary).execute(drafter(), { summaryId: id, revision: 1, changes: { period: '2026-01' } });
    await edit();
    await expect(edit()).rejects.toMatchObject({ kind: 'precondition_failed' });
  });
});

describe('a published version', () => {
  it('is read as it was published, whatever is worked on since', async () => {
    const { id: reportId, reference } = await report();
    const id = await published({
      reportIds: [reportId],
      title: { en: 'Water' },
      body: { en: `Water was withheld [${reference}].` },
    });
    await context.get(CorrectSummary).execute(drafter(), id);
    const { summary } = await context.get(ReadSummaries).one(drafter(), id);
    const changes = { title: { en: 'No water' }, body: { en: `There was no water [${reference}].` } };
    await context.get(EditSummary).execute(drafter(), { summaryId: id, revision: summary.revision, changes });
    const { line } = await context.get(ReadSummaries).version(second(), id, 1);
    expect(line.content).toMatchObject({
      title: { en: 'Water' },
      body: { en: 'Water was withheld.' },
      affected: '10-19',
    });
    expect(line.sentences).toEqual([
      { language: 'en', position: 0, text: 'Water was withheld.', reportIds: [reportId] },
    ]);
    expect(line).toMatchObject({ drafterId: drafter().accountId, publisherId: second().accountId });
    await expect(context.get(ReadSummaries).version(second(), id, 2)).rejects.toMatchObject({ code: 'not_found' });
    await expect(context.get(ReadSummaries).version(actingAs(reporter), id, 1)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('reference data on the public side', () => {
  it('copies places with claims and the codebook, and writes only what changed', async () => {
    await database.rows(
      `INSERT INTO portal.source (id, title) VALUES ('0190a6e2-0000-7000-8000-000000000001', 'A page')`,
    );
    await database.rows(
      `INSERT INTO portal.claim (id, facility_id, predicate, value_number, unit, claimant, check_status, source_id, position, created_at,
         vetting_state, proposed_at, confirmed_at)
       VALUES ('0190a6e2-0000-7000-8000-000000000002', $1, 'capacity', 400, 'persons', 'A body', 'unchecked',
         '0190a6e2-0000-7000-8000-000000000001', 1, now(), 'confirmed', now(), now())`,
      [facilityId],
    );
    const worker = await startContext(database, 'worker', [PublicationModule]);
    const refresh = () => worker.get(PublishReferenceData).execute(systemActor('publication'));
    expect(await refresh()).toBeGreaterThan(0);
    expect(await refresh()).toBe(0);
    await worker.close();
    const claims = await database.rows<{ id: string; value_number: number }>(
      'SELECT id, value_number FROM published.facility_claim',
    );
    expect(claims).toMatchObject([{ value_number: 400 }]);
    expect(claims[0]?.id.charAt(14)).toBe('4');
    const misspelled = await database.rows('SELECT slug FROM published.facility WHERE trigrams && $1', [
      trigramsOf('invnted'),
    ]);
    expect(misspelled).toEqual([{ slug: 'invented-place-north' }]);
    expect((await database.rows('SELECT 1 FROM published.category')).length).toBeGreaterThan(60);
    expect((await database.rows('SELECT 1 FROM published.proof_level')).length).toBe(6);
    const nameless = await database.rows(
      `SELECT norm->>'instrument' FROM published.category, jsonb_array_elements(provisions) AS norm
       WHERE norm->>'instrument' NOT IN (SELECT id FROM published.instrument)`,
    );
    expect(nameless).toEqual([]);
    expect(await database.rows(`SELECT title_es, check_status FROM published.instrument WHERE id = 'CRC'`)).toEqual([
      { title_es: 'Convención sobre los Derechos del Niño', check_status: 'unchecked' },
    ]);
  });
});
