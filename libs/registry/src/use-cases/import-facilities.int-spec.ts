import { existsSync, readFileSync } from 'node:fs';
import { type PersonActor, systemActor } from '@habeas/kernel';
import { repositoryPath } from '@habeas/taxonomy';
import { useDatabase } from '@habeas/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { openRegistry, personWith } from '../../test/open-registry.js';
import { facilityFileLimit } from '../persistence/facility-file.js';
import { ChangeFacility } from './change-facility.js';
import { ImportFacilities } from './import-facilities.js';
import { ReadFacility } from './read-facility.js';
import { SearchFacilities } from './search-facilities.js';

const header = 'code,name,address,city,state,zip,type,latitude,longitude';
const row = (code: string, name = `Test Jail ${code}`) => `${code},${name},1 Road,Town,NY,00001,Jail/Prison,42.5,-73.5`;
const file = (...lines: string[]) => new TextEncoder().encode([header, ...lines, ''].join('\n'));

describe('ImportFacilities', () => {
  const database = useDatabase();
  const operator = systemActor('import');
  let context: INestApplicationContext;
  let sut: ImportFacilities;
  let admin: PersonActor;
  beforeAll(async () => {
    context = await openRegistry(database);
    sut = context.get(ImportFacilities);
    admin = await personWith(database, 'admin');
  });
  afterAll(() => context.close());
  const count = async (table: string) =>
    (await database.rows<{ n: number }>(`SELECT count(*)::int AS n FROM portal.${table}`))[0]?.n;
  const find = async (q: string) => {
    const [found] = await context.get(SearchFacilities).execute(admin, { q, limit: 1 });
    return context.get(ReadFacility).execute(admin, found?.id ?? '');
  };

  it('adds each row once, by its code', async () => {
    const bytes = file(row('AAA'), row('BBB'));
    expect(await sut.execute(operator, { bytes })).toEqual({ read: 2, added: 2, updated: 0, unchanged: 0, failed: [] });
    expect(await sut.execute(operator, { bytes })).toEqual({ read: 2, added: 0, updated: 0, unchanged: 2, failed: [] });
    const place = await find('AAA');
    expect(place).toMatchObject({ name: 'Test Jail AAA', country: 'US', adm1: 'NY' });
    expect(place.codes).toEqual([{ scheme: 'us-ice-detloc', code: 'AAA' }]);
    expect(place.claims.map(({ predicate, checkStatus }) => [predicate, checkStatus])).toEqual([
      ['address', 'unchecked'],
      ['coordinates', 'unchecked'],
    ]);
  });

  it('takes over a changed row and keeps the old name, the slug and a correction of another row', async () => {
    const corrected = await find('BBB');
    const fields = { ...corrected, adm2: 'Corrected Town' };
    await context.get(ChangeFacility).execute(admin, { facilityId: corrected.id, expectedRevision: 1, fields });
    const outcome = await sut.execute(operator, { bytes: file(row('AAA', 'Renamed Jail'), row('BBB')) });
    expect(outcome).toMatchObject({ added: 0, updated: 1, unchanged: 1 });
    expect(await find('Test Jail AAA')).toMatchObject({ name: 'Renamed Jail', slug: 'test-jail-aaa' });
    expect((await find('BBB')).adm2).toBe('Corrected Town');
  });

  it('gives two places of one name different slugs', async () => {
    await sut.execute(operator, {
      bytes: file(row('TWINA', 'Twin Jail'), row('TWINB', 'Twin Jail'), row('TWINC', 'Twin Jail')),
    });
    const slugs = await database.rows(
      `SELECT slug FROM portal.facility WHERE name = 'Twin Jail' ORDER BY length(slug)`,
    );
    expect(slugs).toEqual([{ slug: 'twin-jail' }, { slug: 'twin-jail-ny' }, { slug: 'twin-jail-twinc' }]);
  });

  it('names line and reason of every row it cannot take, and takes the others', async () => {
    const before = await count('facility');
    const bytes = file(
      row('a code'),
      row('GOOD'),
      row('GOOD').replace('1 Road', '2 Road'),
      `HIGH,Too High,1 Road,Town,NY,1,Jail,91,0`,
      `SHORT,Too Short`,
      `NONAME,,1 Road,Town,NY,1,Jail,,`,
      `QUOTE,"a"b",1 Road,Town,NY,1,Jail,,`,
      row('LAST'),
    );
    const outcome = await sut.execute(operator, { bytes });
    expect(outcome.failed).toEqual([
      { line: 2, reason: 'code_malformed' },
      { line: 4, reason: 'code_repeated' },
      { line: 5, reason: 'coordinates_invalid' },
      { line: 6, reason: 'column_count' },
      { line: 7, reason: 'name_missing' },
      { line: 8, reason: 'quote_malformed' },
    ]);
    expect(outcome).toMatchObject({ read: 8, added: 2 });
    expect(await count('facility')).toBe((before ?? 0) + 2);
  });

  it('takes a second name for the same code and address, and a row without a code by its name', async () => {
    const bytes = file(
      row('SAME', 'First Name'),
      row('SAME', 'Second Name'),
      row('SAME', 'first name'),
      row('', 'Codeless'),
    );
    expect(await sut.execute(operator, { bytes })).toMatchObject({
      read: 4,
      added: 2,
      updated: 1,
      unchanged: 1,
      failed: [],
    });
    expect(await sut.execute(operator, { bytes })).toMatchObject({ read: 4, added: 0, updated: 0, unchanged: 4 });
    expect((await find('Second Name')).name).toBe('First Name');
    expect((await find('Codeless')).codes).toEqual([{ scheme: 'us-ice-name', code: 'codeless-ny' }]);
  });

  it('reads a byte order mark, columns in another order, and Latin-1', async () => {
    const text = `name,code,address,city,state,zip,type,latitude,longitude\nCasa Señal,LATIN,1 Calle,Peñón,NY,1,Jail,,\n`;
    await sut.execute(operator, { bytes: Buffer.from(text, 'latin1') });
    expect((await find('LATIN')).name).toBe('Casa Señal');
    const utf8 = Buffer.from(`\ufeff${text.replace('LATIN', 'UTF').replace('Casa Señal', 'Casa Otoñal')}`, 'utf8');
    await sut.execute(operator, { bytes: utf8 });
    expect((await find('UTF')).name).toBe('Casa Otoñal');
  });

  it('writes nothing on a dry run', async () => {
    const before = [await count('facility'), await count('claim')];
    const outcome = await sut.execute(operator, { bytes: file(row('DRY')), dryRun: true });
    expect(outcome).toMatchObject({ read: 1, added: 1 });
    expect([await count('facility'), await count('claim')]).toEqual(before);
  });

  it('refuses a file that is no list of facilities, is empty, or is too large', async () => {
    const wrong = new TextEncoder().encode('code,title\n1,2\n');
    await expect(sut.execute(operator, { bytes: wrong })).rejects.toMatchObject({ code: 'columns_missing' });
    await expect(sut.execute(operator, { bytes: new Uint8Array() })).rejects.toMatchObject({ code: 'file_empty' });
    const large = new Uint8Array(facilityFileLimit + 1);
    await expect(sut.execute(operator, { bytes: large })).rejects.toMatchObject({ kind: 'too_large' });
  });

  it('is refused to a moderator', async () => {
    const moderator = await personWith(database, 'moderator');
    await expect(sut.execute(moderator, { bytes: file(row('NO')) })).rejects.toMatchObject({ code: 'forbidden' });
  });

  // The agency's list is no part of the repository. It stands beside it, in ../shared/data, where work on it is done.
  const published = repositoryPath('..', 'shared', 'data', 'us-ice-facilities.csv');
  it.skipIf(!existsSync(published))(
    'takes the published list of 962 places, and the second time adds none',
    async () => {
      const bytes = readFileSync(published);
      const progress: number[] = [];
      const first = await sut.execute(operator, { bytes, onProgress: (done) => progress.push(done) });
      // Two codes stand there twice: one row is repeated as it is, the other one gives the place its newer name.
      expect(first).toEqual({ read: 962, added: 960, updated: 1, unchanged: 1, failed: [] });
      expect(progress).toEqual([200, 400, 600, 800, 960]);
      const places = await count('facility');
      expect(await sut.execute(operator, { bytes })).toMatchObject({ added: 0, updated: 0, unchanged: 962 });
      expect(await count('facility')).toBe(places);
      expect((await find('Dilley Immigration Processing')).name).toBe('South Texas Family Residential Center');
      expect((await find('Stewart Detention Cntr')).adm1).toBe('GA');
    },
  );
});
