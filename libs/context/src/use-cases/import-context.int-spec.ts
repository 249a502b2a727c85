import fc from 'fast-check';
import { shipped, statement, useRecords } from '../../test/use-records.js';
import { ImportContext } from './import-context.js';

const world = useRecords();

describe('ImportContext', () => {
  it('gives the same result in whichever order and pieces the records come', async () => {
    const { source, ...sections } = shipped;
    const single = Object.entries(sections).flatMap(([section, items]) =>
      Array.isArray(items) ? items.map((item) => ({ source, [section]: [item] })) : [],
    );
    await world.importing(shipped);
    const expected = await world.contents();
    await fc.assert(
      fc
        .asyncProperty(fc.shuffledSubarray(single, { minLength: single.length }), async (files) => {
          for (const file of files) await world.importing(file);
          expect(await world.contents()).toEqual(expected);
        })
        .beforeEach(() => world.database.rows('TRUNCATE portal.context_record CASCADE')),
      { numRuns: 8 },
    );
  });

  it('tells what it would do and writes nothing on a dry run', async () => {
    const outcomes = await world.importing(shipped, { dryRun: true });
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['added']));
    expect(await world.states()).toEqual([]);
  });

  it('takes nothing where a record has a fault, or the others when such records are to be left out', async () => {
    const file = {
      source: shipped.source,
      statements: [
        statement,
        { ...statement, id: 'other', facility: 'nowhere' },
        { ...statement, id: 'third', sources: ['x'] },
      ],
      transfers: [{ id: 'moved', to_facility: 'cecot', treatment_reported: 'x', treatment_categories: ['NO.SUCH'] }],
    };
    const outcomes = await world.importing(file);
    expect(await world.states()).toEqual([]);
    expect(await world.importing(file, { leaveOutFaulty: true })).toEqual(outcomes);
    expect(outcomes.map((outcome) => ('faults' in outcome ? outcome.faults : outcome.outcome))).toEqual([
      [{ field: 'transfers[0].treatment', code: 'category_unknown' }],
      'added',
      [{ field: 'statements[1].facility', code: 'facility_unknown' }],
      [{ field: 'statements[2].sources', code: 'source_unknown' }],
    ]);
    expect(await world.states()).toEqual([
      { slug: 'a-statement', state: 'proposed', revision: 1, confirmed_revision: null },
    ]);
  });

  it('warns of people who arrived before the place opened, since when it opened is itself a claim', async () => {
    await world.database.rows("UPDATE portal.facility SET opened = '2023-01-31' WHERE slug = 'cecot'");
    const [early, later] = await world.importing({
      source: shipped.source,
      transfers: [
        { id: 'early', to_facility: 'cecot', arrived: '2022' },
        { id: 'later', to_facility: 'cecot', arrived: '2023-01' },
      ],
    });
    expect(early).toMatchObject({
      outcome: 'added',
      warnings: [{ field: 'transfers[0].legs[0].times.arrived', code: 'before_facility_opened' }],
    });
    expect(later).toMatchObject({ outcome: 'added', warnings: [] });
  });

  it.each<[Buffer, string]>([
    [Buffer.from('{"statements": ['), 'not_json'],
    [Buffer.from('{"note": "Comisaría"}', 'latin1'), 'not_utf8'],
    [Buffer.from('{"people": []}'), 'file_invalid'],
    [Buffer.alloc(16 * 1024 ** 2 + 1, ' '), 'file_too_large'],
  ])('refuses a file that it cannot read', async (bytes, code) => {
    await expect(world.get(ImportContext).execute(world.lead, { bytes })).rejects.toMatchObject({ code });
  });

  it('reads a file with a byte order mark', async () => {
    const bytes = Buffer.from(`\uFEFF${JSON.stringify({ source: shipped.source, statements: [statement] })}`);
    expect(await world.get(ImportContext).execute(world.lead, { bytes })).toMatchObject({
      records: [{ outcome: 'added' }],
    });
  });

  it('is refused to a reporter', async () => {
    const attempt = world.get(ImportContext).execute(world.reporter, { bytes: Buffer.from('{}') });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
  });
});
