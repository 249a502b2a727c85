import { actingAs, insertAcceptedInvitation, useDatabase } from '@habeas/testing';
import { SummaryWorld } from '../../test/summary-world.js';
import { CheckDisclosure, CorrectSummary, DraftSummary, EditSummary, SubmitSummary } from '../index.js';

const database = useDatabase();
let world: SummaryWorld;

beforeAll(async () => {
  world = await SummaryWorld.open(database);
});
afterAll(() => world.close());

describe('publishing a summary', () => {
  it('refuses the drafter, every editor and everybody of a reporting organisation, and changes nothing', async () => {
    const id = await world.submitted();
    await expect(world.publish(id, world.drafter())).rejects.toMatchObject({ kind: 'forbidden', code: 'same_person' });
    const own = actingAs(world.ownModerator);
    await expect(world.publish(id, own)).rejects.toMatchObject({ kind: 'forbidden', code: 'reporting_organization' });
    expect(await world.stateOf(id)).toBe('in_second_review');
    expect(await world.publicRow(id)).toBeUndefined();
    const refusals = await database.rows<{ detail: { code: string } }>(
      `SELECT detail FROM audit.entry WHERE object_id = $1 AND act = 'summary.publication_refused' ORDER BY seq`,
      [id],
    );
    expect(refusals.map(({ detail }) => detail.code)).toEqual(['same_person', 'reporting_organization']);
    const edited = await world.get(DraftSummary).execute(world.drafter(), await world.content());
    await world
      .get(EditSummary)
      .execute(world.second(), { summaryId: edited.id, revision: 1, changes: { title: { en: 'Water', es: 'Agua' } } });
    await world.get(EditSummary).execute(world.drafter(), {
      summaryId: edited.id,
      revision: 2,
      changes: { title: { en: 'Waters', es: 'Aguas' } },
    });
    await world.get(SubmitSummary).execute(world.drafter(), edited.id);
    await expect(world.publish(edited.id)).rejects.toMatchObject({ code: 'same_person' });
    await world.publish(edited.id, world.moderator(2));
    const [version] = await database.rows<{ editor_ids: string[] }>(
      'SELECT editor_ids FROM portal.summary_version WHERE summary_id = $1',
      [edited.id],
    );
    expect(version?.editor_ids.toSorted()).toEqual([world.drafter().accountId, world.second().accountId].toSorted());
  });

  it.each(['the drafter', 'the publisher'])(
    'refuses who is tied to the drafter by an invitation of %s',
    async (inviter) => {
      const id = await world.submitted();
      const ids = { inviterId: world.drafter().accountId, invitedId: world.second().accountId };
      const other = { inviterId: ids.invitedId, invitedId: ids.inviterId };
      await insertAcceptedInvitation(database, inviter === 'the drafter' ? ids : other);
      await expect(world.publish(id)).rejects.toMatchObject({ kind: 'forbidden', code: 'invitation_shared' });
      const [refused] = await database.rows<{ detail: object }>(
        `SELECT detail FROM audit.entry WHERE act = 'summary.publication_refused' AND object_id = $1`,
        [id],
      );
      expect(refused?.detail).toEqual({ code: 'invitation_shared' });
      await world.publish(id, world.moderator(2));
      await database.rows('DELETE FROM portal.invitation');
    },
  );

  it('lets whoever wrote the last version publish a correction that they did not write, and its own editors not', async () => {
    const id = await world.published();
    await world.get(CorrectSummary).execute(world.moderator(2), id);
    await world.get(SubmitSummary).execute(world.moderator(2), id);
    await expect(world.publish(id, world.moderator(2))).rejects.toMatchObject({ code: 'same_person' });
    await world.publish(id, world.drafter());
    expect(await world.publicRow(id)).toMatchObject({ version: 2 });
  });

  it('refuses a number of people that the reports do not tell, and takes one that they do', async () => {
    const reports = [await world.report({ affectedBest: 14 }), await world.report({ affectedBest: 20 })].map(
      ({ id }) => id,
    );
    const draft = async (best: number) =>
      world
        .get(DraftSummary)
        .execute(
          world.drafter(),
          await world.content({ reportIds: reports, affected: { low: null, best, high: null } }),
        );
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
    const id = await world.submitted();
    await database.rows(
      `UPDATE portal.facility SET confirmed_profile = NULL, confirmed_at = NULL, vetting_state = 'proposed' WHERE id = $1`,
      [world.facilityId],
    );
    await expect(world.publish(id)).rejects.toMatchObject({ kind: 'invalid', code: 'facility_unconfirmed' });
    await database.rows(
      `UPDATE portal.facility SET confirmed_at = now(), vetting_state = 'confirmed',
         confirmed_profile = jsonb_build_object('name', name, 'country', country) WHERE id = $1`,
      [world.facilityId],
    );
    await world.publish(id);
  });

  it('refuses open findings of the disclosure check, with the findings and without the words', async () => {
    const id = await world.submitted({
      body: {
        en: 'On 15 March 2025 Juan Pérez was beaten. Call +503 7123 4567 or write to juan@mail.example.',
        es: 'Golpes.',
      },
    });
    const refusal = await world.publish(id).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ kind: 'invalid', code: 'disclosure_findings' });
    const { findings } = (refusal as { extra: { findings: { code: string }[] } }).extra;
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['exact_day', 'person_name', 'contact']));
    expect(JSON.stringify(findings)).not.toContain('Juan');
    expect(await world.get(CheckDisclosure).execute(world.drafter(), id)).toEqual(findings);
  });

  it('refuses wording of a narrative and the name of the reporting organisation', async () => {
    const narrative = 'For two days there was no water in the wing, and nobody said why.';
    const id = await world.submitted({
      body: { en: `They said: ${narrative} First NGO told us.` },
      title: { en: 'Water' },
    });
    const findings = await world.get(CheckDisclosure).execute(world.drafter(), id);
    expect(findings.map(({ code }) => code)).toEqual(['copied_wording', 'reporting_organization']);
  });

  it('refuses reports that are not accepted or lack consent, at the draft and again at publication', async () => {
    const refused = await world.report({
      consent: { publish_anonymised_summary: 'refused', internal_review: 'granted' },
    });
    await expect(
      world.get(DraftSummary).execute(world.drafter(), await world.content({ reportIds: [refused.id] })),
    ).rejects.toMatchObject({ code: 'consent_missing' });
    const unknown = '0190a6e2-0000-7000-8000-000000000000';
    await expect(
      world.get(DraftSummary).execute(world.drafter(), await world.content({ reportIds: [unknown] })),
    ).rejects.toMatchObject({ code: 'report_not_accepted' });
    const later = await world.report();
    const id = await world.submitted({ reportIds: [later.id] });
    await database.rows(
      `UPDATE portal.report_consent SET status = 'withdrawn' WHERE report_id = $1 AND grant_code = 'publish_anonymised_summary'`,
      [later.id],
    );
    await expect(world.publish(id)).rejects.toMatchObject({ kind: 'invalid', code: 'consent_missing' });
  });

  it('refuses a standard of proof that no report was assessed with, and one below the floor', async () => {
    await expect(
      world.get(DraftSummary).execute(world.drafter(), await world.content({ proof: 4 })),
    ).rejects.toMatchObject({
      code: 'proof_above_assessment',
    });
    const id = await world.submitted({ reportIds: [(await world.report({ proof: 0 })).id] });
    await expect(world.publish(id)).rejects.toMatchObject({ code: 'proof_floor' });
  });
});
