import { actingAs, useDatabase } from '@habeas/testing';
import { SummaryWorld } from '../../test/summary-world.js';
import {
  CorrectSummary,
  DraftSummary,
  EditSummary,
  ReadSummaries,
  RetractSummary,
  ReturnSummary,
  SubmitSummary,
} from '../index.js';

const database = useDatabase();
let world: SummaryWorld;

beforeAll(async () => {
  world = await SummaryWorld.open(database);
});
afterAll(() => world.close());

describe('after publication', () => {
  it('corrects into a next version, while the first stays public until then', async () => {
    const id = await world.published();
    const first = await world.publicRow(id);
    await world.get(CorrectSummary).execute(world.drafter(), id);
    expect((await world.publicRow(id))?.hash).toBe(first?.hash);
    const { summary } = await world.get(ReadSummaries).one(world.drafter(), id);
    await world.get(EditSummary).execute(world.drafter(), {
      summaryId: id,
      revision: summary.revision,
      changes: { title: { en: 'Water withheld again', es: 'Otra vez sin agua' } },
    });
    await world.get(SubmitSummary).execute(world.drafter(), id);
    await world.publish(id);
    const next = await world.publicRow(id);
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
    const id = await world.published();
    const row = await world.publicRow(id);
    await world
      .get(RetractSummary)
      .execute(world.second(), { summaryId: id, reason: 'risk', note: 'A person may be recognised.' });
    expect(await world.publicRow(id)).toBeUndefined();
    expect(
      await database.rows('SELECT version, reason, retracted_on FROM published.retraction WHERE summary_id = $1', [
        row?.id,
      ]),
    ).toEqual([{ version: 1, reason: 'risk', retracted_on: '2026-03-15' }]);
    expect(await database.rows('SELECT 1 FROM published.summary_version WHERE summary_id = $1', [row?.id])).toEqual([]);
    await expect(
      world.get(RetractSummary).execute(world.second(), { summaryId: id, reason: 'risk', note: null }),
    ).rejects.toMatchObject({ code: 'illegal_transition' });
    await expect(world.get(CorrectSummary).execute(world.second(), id)).rejects.toMatchObject({
      code: 'illegal_transition',
    });
    const draft = await world.get(DraftSummary).execute(world.drafter(), await world.content());
    await expect(
      world.get(RetractSummary).execute(world.second(), { summaryId: draft.id, reason: 'risk', note: null }),
    ).rejects.toMatchObject({ code: 'illegal_transition' });
  });

  it('numbers changes without a gap, also when publications run at once and one is rolled back', async () => {
    const ids = await Promise.all([
      world.submitted(),
      world.submitted(),
      world.submitted(),
      world.submitted({ reportIds: [(await world.report({ proof: 0 })).id] }),
    ]);
    await Promise.allSettled(ids.map((id) => world.publish(id)));
    const sequences = await database.rows<{ sequence: number }>(
      'SELECT sequence FROM published.change ORDER BY sequence',
    );
    expect(sequences.map(({ sequence }) => sequence)).toEqual(sequences.map((_, index) => index + 1));
  });

  it('returns to its drafter with a reason', async () => {
    const id = await world.submitted();
    await world.get(ReturnSummary).execute(world.second(), { summaryId: id, reason: 'Say how many.' });
    const { line } = await world.get(ReadSummaries).one(world.drafter(), id);
    expect(line).toMatchObject({ state: 'draft', returnReason: 'Say how many.' });
    await expect(
      world.get(ReturnSummary).execute(world.second(), { summaryId: id, reason: 'Again.' }),
    ).rejects.toMatchObject({ code: 'illegal_transition' });
    await expect(world.publish(id)).rejects.toMatchObject({ code: 'illegal_transition' });
  });

  it('refuses an edit of an older revision', async () => {
    const { id } = await world.get(DraftSummary).execute(world.drafter(), await world.content());
    const edit = () =>
      world.get(EditSummary).execute(world.drafter(), { summaryId: id, revision: 1, changes: { period: '2026-01' } });
    await edit();
    await expect(edit()).rejects.toMatchObject({ kind: 'precondition_failed' });
  });
});

describe('a published version', () => {
  it('is read as it was published, whatever is worked on since', async () => {
    const { id: reportId, reference } = await world.report();
    const id = await world.published({
      reportIds: [reportId],
      title: { en: 'Water' },
      body: { en: `Water was withheld [${reference}].` },
    });
    await world.get(CorrectSummary).execute(world.drafter(), id);
    const { summary } = await world.get(ReadSummaries).one(world.drafter(), id);
    const changes = { title: { en: 'No water' }, body: { en: `There was no water [${reference}].` } };
    await world.get(EditSummary).execute(world.drafter(), { summaryId: id, revision: summary.revision, changes });
    const { line } = await world.get(ReadSummaries).version(world.second(), id, 1);
    expect(line.content).toMatchObject({
      title: { en: 'Water' },
      body: { en: 'Water was withheld.' },
      affected: '10-19',
    });
    expect(line.sentences).toEqual([
      { language: 'en', position: 0, text: 'Water was withheld.', reportIds: [reportId] },
    ]);
    expect(line).toMatchObject({ drafterId: world.drafter().accountId, publisherId: world.second().accountId });
    await expect(world.get(ReadSummaries).version(world.second(), id, 2)).rejects.toMatchObject({ code: 'not_found' });
    await expect(world.get(ReadSummaries).version(actingAs(world.reporter), id, 1)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
