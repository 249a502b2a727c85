import { newId, type PersonActor, systemActor } from '@habeas/kernel';
import { useDatabase } from '@habeas/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { openRegistry, personWith } from '../../test/open-registry.js';
import type { FacilityFields } from '../domain/facility.js';
import { AddFacilityClaim } from './add-facility-claim.js';
import { AddFacilityName } from './add-facility-name.js';
import { ChangeFacility } from './change-facility.js';
import { CreateFacility } from './create-facility.js';
import { ReadFacility } from './read-facility.js';
import { SearchFacilities } from './search-facilities.js';
import { SeedRegistry } from './seed-registry.js';

const database = useDatabase();
let context: INestApplicationContext;
let admin: PersonActor;
let reporter: PersonActor;
const operator = systemActor('seed');

beforeAll(async () => {
  context = await openRegistry(database);
  admin = await personWith(database, 'admin');
  reporter = await personWith(database, 'reporter');
  await context.get(SeedRegistry).execute(operator, { demo: true });
});
afterAll(() => context.close());

const fields = (overrides: Partial<FacilityFields> = {}): FacilityFields => ({
  name: 'Penal Demostración del Norte',
  type: 'prison',
  country: 'XA',
  adm1: null,
  adm2: null,
  adm3: null,
  coordinates: null,
  opened: null,
  closed: null,
  ...overrides,
});
const create = (place: FacilityFields) =>
  context.get(CreateFacility).execute(admin, { fields: place, idempotencyKey: newId() });
const read = (idOrSlug: string, actor = admin) => context.get(ReadFacility).execute(actor, idOrSlug);
const search = (q: string, country?: string) =>
  context.get(SearchFacilities).execute(reporter, { q, country, limit: 10 });
const lastAudit = async () =>
  (
    await database.rows<{ act: string; object_id: string }>(
      'SELECT act, object_id FROM audit.entry ORDER BY seq DESC LIMIT 1',
    )
  )[0];

describe('the shipped places', () => {
  it('hold all 32 claims on the real one, each with claimant, source and check status', async () => {
    const { claims, coordinates, demo, names } = await read('cecot');
    const listed = claims.filter((claim) => /^cecot-F\d\d$/.test(claim.externalId ?? ''));
    expect(listed.map((claim) => claim.externalId)).toEqual(
      Array.from({ length: 32 }, (_, at) => `cecot-F${String(at + 1).padStart(2, '0')}`),
    );
    expect(claims.every((claim) => claim.claimant !== '' && claim.source.title !== '')).toBe(true);
    expect(demo).toBe(false);
    expect(coordinates).toEqual({ latitude: 13.53361, longitude: -88.805, precision: 'site' });
    expect(names[0]).toMatchObject({
      name: 'Centro de Confinamiento del Terrorismo',
      language: 'es',
      kind: 'official',
    });
  });

  it('keep claims that disagree side by side, as numbers with units where the file states them', async () => {
    const { claims } = await read('cecot');
    const capacities = claims.filter((claim) => claim.predicate.startsWith('capacity'));
    expect(capacities.map(({ predicate, value, unit, claimant }) => [predicate, value, unit, claimant])).toEqual([
      ['capacity_design', 40000, 'persons', 'President Bukele via Reuters'],
      ['capacity_planned', 80000, 'persons', 'MENAFN'],
      ['capacity_maximum', 40000, 'persons', 'news report'],
    ]);
    const held = claims.filter((claim) => claim.predicate === 'people_held' && claim.claimDate !== null);
    expect(held.map(({ value, claimDate, text }) => [value, claimDate, text])).toEqual([
      [12114, '2023-08', '12,114 (Aug 2023)'],
      [14532, '2024-06-11', '14,532 (11 Jun 2024)'],
      [null, '2024-11', '15,000–20,000 (director, Nov 2024)'],
    ]);
    expect(claims.find((claim) => claim.externalId === 'cecot-F08')).toMatchObject({
      predicate: 'coordinates',
      checkStatus: 'partly_confirmed',
      remark: 'secondary; check by map',
    });
  });

  it('are there once however often they are seeded, and keep what an admin has changed', async () => {
    const before = await database.rows('SELECT count(*)::int AS n FROM portal.claim');
    const cecot = await read('cecot');
    await context.get(ChangeFacility).execute(admin, {
      facilityId: cecot.id,
      expectedRevision: cecot.revision,
      fields: { ...cecot, adm2: 'San Vicente Sur' },
    });
    await context.get(SeedRegistry).execute(operator, { demo: true });
    expect(await database.rows('SELECT count(*)::int AS n FROM portal.claim')).toEqual(before);
    expect((await read('cecot')).adm2).toBe('San Vicente Sur');
  });

  it('mark what is invented, in a country that does not exist', async () => {
    const demo = await read('centro-penitenciario-demostracion-valle-gris');
    expect(demo).toMatchObject({ demo: true, country: 'XA' });
    expect(demo.claims.every((claim) => claim.remark === 'invented for demonstration')).toBe(true);
    expect(demo.claims.filter((claim) => claim.predicate === 'capacity_maximum')).toHaveLength(2);
  });

  it('are seeded by the operator alone', async () => {
    const attempt = context.get(SeedRegistry).execute(admin, { demo: true });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('SearchFacilities', () => {
  it.each([
    'CECOT',
    'cecot',
    'cecott',
    'Cecót',
    'ceccot',
    'Centro de Confinamiento',
    'confinamiento del terrorismo',
    'Terrorism Confinement Center',
    'terorism confinment center',
  ])('finds the place by "%s"', async (q) => expect((await search(q))[0]?.slug).toBe('cecot'));

  it.each(['%', '_', "'; DROP TABLE portal.facility; --", '\\', '—', 'zzzzqqqq'])('finds nothing by "%s"', async (q) =>
    expect(await search(q)).toEqual([]),
  );

  it('puts the same name before one that begins with it, before one that holds it', async () => {
    for (const name of ['Torre', 'Torre Alta', 'La Torre', 'Tore']) await create(fields({ name }));
    expect((await search('torre')).map((facility) => facility.name)).toEqual([
      'Torre',
      'Torre Alta',
      'La Torre',
      'Tore',
    ]);
  });

  it('narrows by country', async () => {
    expect((await search('centro penitenciario', 'XA')).map((facility) => facility.country)).toEqual(['XA']);
    expect(await search('cecot', 'XA')).toEqual([]);
  });

  it.each([[undefined], ['torre']])('pages without gap or repeat (search: %s)', async (q) => {
    const sut = context.get(SearchFacilities);
    const all = await sut.execute(reporter, { q, limit: 100 });
    const paged = [];
    for (let after = undefined as (typeof all)[number] | undefined; ;) {
      const [next] = await sut.execute(reporter, { q, limit: 1, after });
      if (!next) break;
      paged.push(next);
      after = next;
    }
    expect(paged).toEqual(all);
    expect(new Set(paged.map((facility) => facility.id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(3);
  });

  it('lists by language, not by code point', async () => {
    for (const name of ['Ñandú', 'zorro', 'Nube']) await create(fields({ name, country: 'XB' }));
    const listed = await context.get(SearchFacilities).execute(reporter, { country: 'XB', limit: 10 });
    expect(listed.map((facility) => facility.name)).toEqual(['Ñandú', 'Nube', 'zorro']);
  });
});

describe('editing a place', () => {
  it('gives two places of one name different slugs, and records who added them', async () => {
    const first = await create(fields({ name: 'Casa Gemela', adm1: 'Sur' }));
    expect(await lastAudit()).toEqual({ act: 'facility.created', object_id: first });
    const second = await create(fields({ name: 'Casa Gemela', adm1: 'Sur' }));
    const third = await create(fields({ name: 'Casa Gemela', adm1: 'Sur' }));
    const slugs = [(await read(first)).slug, (await read(second)).slug, (await read(third)).slug];
    expect(slugs).toEqual(['casa-gemela', 'casa-gemela-sur', 'casa-gemela-sur-2']);
  });

  it('gives a place that was never public a new slug with its new name, and forgets the name nobody confirmed', async () => {
    const id = await create(fields({ name: 'Nombre Viejo' }));
    const input = { facilityId: id, expectedRevision: 1, fields: fields({ name: 'Nombre Nuevo' }) };
    await context.get(ChangeFacility).execute(admin, input);
    const changed = await read(id);
    expect(changed).toMatchObject({ slug: 'nombre-nuevo', name: 'Nombre Nuevo', revision: 2, public: false });
    expect(changed.names.map(({ name, kind }) => [name, kind])).toEqual([['Nombre Nuevo', 'official']]);
    expect(await lastAudit()).toEqual({ act: 'facility.changed', object_id: id });
    await expect(context.get(ChangeFacility).execute(admin, input)).rejects.toMatchObject({ code: 'revision_changed' });
  });

  it('finds a place by a name that was added', async () => {
    const id = await create(fields({ name: 'Casa Larga' }));
    await context.get(AddFacilityName).execute(admin, {
      facilityId: id,
      name: { name: 'El Hoyo Hondo', language: 'es', kind: 'alias' },
      idempotencyKey: newId(),
    });
    expect((await search('hoyo'))[0]?.id).toBe(id);
    expect(await lastAudit()).toEqual({ act: 'facility.name_added', object_id: id });
  });

  it('adds a claim beside the others and refuses a number without a unit', async () => {
    const id = await create(fields({ name: 'Casa Corta' }));
    const claim = {
      predicate: 'people_held',
      value: 70,
      text: null,
      unit: 'persons',
      claimant: 'Demonstration Watch',
      claimDate: '2026-02',
      checkStatus: 'unchecked' as const,
      remark: null,
      source: { title: 'Invented', publisher: null, url: null, published: null, language: 'en' },
    };
    const sut = context.get(AddFacilityClaim);
    const idempotencyKey = newId();
    const once = await sut.execute(admin, { facilityId: id, claim, idempotencyKey });
    expect(await sut.execute(admin, { facilityId: id, claim, idempotencyKey })).toBe(once);
    await sut.execute(admin, {
      facilityId: id,
      claim: { ...claim, value: 90, claimant: 'Demonstration Prison Service' },
      idempotencyKey: newId(),
    });
    expect((await read(id)).claims.map(({ value, claimant }) => [value, claimant])).toEqual([
      [70, 'Demonstration Watch'],
      [90, 'Demonstration Prison Service'],
    ]);
    await expect(
      sut.execute(admin, { facilityId: id, claim: { ...claim, unit: null }, idempotencyKey: newId() }),
    ).rejects.toMatchObject({
      fields: [{ field: 'unit', code: 'required' }],
    });
  });

  it('is refused to a reporter and to a place that is not there', async () => {
    const cecot = await read('cecot');
    const input = { facilityId: cecot.id, expectedRevision: cecot.revision, fields: fields() };
    await expect(context.get(ChangeFacility).execute(reporter, input)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      context.get(CreateFacility).execute(reporter, { fields: fields(), idempotencyKey: newId() }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      context.get(ChangeFacility).execute(admin, { ...input, facilityId: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b' }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(read('nowhere')).rejects.toMatchObject({ code: 'not_found' });
  });
});
