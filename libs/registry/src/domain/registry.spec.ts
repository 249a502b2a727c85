import fc from 'fast-check';
import { splitClaimant } from './claim-line.js';
import { type FacilityRow, readFacilityRow } from './facility-row.js';
import { normalizeName } from './normalize-name.js';
import { freeSlug, slugOf } from './slug.js';

describe('normalizeName', () => {
  it.each([
    ['CECOT', 'cecot'],
    ['Centro de  Confinamiento—del Terrorismo', 'centro de confinamiento del terrorismo'],
    ['Penal de Ñuñoa «Nº 2»', 'penal de nunoa no 2'],
    ["St. Mary's Jail", 'st marys jail'],
    ['سجن', 'سجن'],
    ['—', ''],
  ])('%s → %s', (name, folded) => expect(normalizeName(name)).toBe(folded));

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const folded = normalizeName(name);
        expect(normalizeName(folded)).toBe(folded);
      }),
    );
  });
});

describe('slugs', () => {
  it.each([
    [['Albany County Jail'], 'albany-county-jail'],
    [['Albany County Jail', 'NY'], 'albany-county-jail-ny'],
    [['Prisión Nº 3', null], 'prision-no-3'],
    [['سجن'], 'place'],
  ])('%j → %s', (parts, slug) => expect(slugOf(...parts)).toBe(slug));

  it('always fit the column', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        expect(slugOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugOf(name).length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('takes the next candidate, then a number', () => {
    const taken = new Set(['a', 'a-ny']);
    expect(freeSlug(['a', 'a-ny'], taken)).toBe('a-ny-2');
    expect(freeSlug(['a', 'a-ny'], taken)).toBe('a-ny-3');
    expect(freeSlug(['b'], taken)).toBe('b');
  });
});

describe('splitClaimant', () => {
  it.each([
    ['President Bukele, 16 Mar', 'President Bukele', '16 Mar'],
    ['Gov. of El Salvador; Reuters 2 Feb 2023', 'Gov. of El Salvador; Reuters', '2023-02-02'],
    ['President Bukele; press 24–26 Feb 2023', 'President Bukele; press', '2023-02-24/2023-02-26'],
    ['US DOJ, Mar 2025', 'US DOJ', '2025-03'],
    ['OHCHR, High Commissioner Türk', 'OHCHR, High Commissioner Türk', null],
    ['Wikipedia mirror, Jun 2025; press shown 2 Feb 2023', 'Wikipedia mirror, Jun 2025; press shown 2 Feb 2023', null],
    ['online texts; VRT 25 Feb 2023; La Gaceta', 'online texts; VRT 25 Feb 2023; La Gaceta', null],
  ])('%s', (text, claimant, date) => expect(splitClaimant(text)).toEqual({ claimant, date }));
});

describe('readFacilityRow', () => {
  const row = (overrides: Partial<FacilityRow> = {}): FacilityRow => ({
    code: 'TESTNY',
    name: 'Test County Jail',
    address: '1 Test Road',
    city: 'Testville',
    state: 'NY',
    zip: '00001',
    type: 'Jail/Prison',
    latitude: '42.75',
    longitude: '-73.81',
    ...overrides,
  });

  it('reads a row', () => {
    expect(readFacilityRow(row())).toEqual({
      scheme: 'us-ice-detloc',
      code: 'TESTNY',
      otherNames: [],
      address: '1 Test Road, Testville, NY 00001',
      fields: {
        name: 'Test County Jail',
        type: 'Jail/Prison',
        country: 'US',
        adm1: 'NY',
        adm2: 'Testville',
        adm3: null,
        coordinates: { latitude: 42.75, longitude: -73.81, precision: 'address' },
        opened: null,
        closed: null,
      },
    });
  });

  it('knows the country that stands in the column of the state', () => {
    expect(readFacilityRow(row({ state: 'Cuba' }))).toMatchObject({ fields: { country: 'CU', adm1: null } });
  });

  it('knows a place without a code again by its name and state', () => {
    expect(readFacilityRow(row({ code: '' }))).toMatchObject({ scheme: 'us-ice-name', code: 'test-county-jail-ny' });
  });

  it('takes a place without coordinates', () => {
    expect(readFacilityRow(row({ latitude: '', longitude: '' }))).toMatchObject({ fields: { coordinates: null } });
  });

  it.each([
    [{ code: 'a b' }, 'code_malformed'],
    [{ name: ' — ' }, 'name_missing'],
    [{ name: 'x'.repeat(201) }, 'too_long'],
    [{ name: 'a\u0000b' }, 'not_text'],
    [{ name: 'a\ud800b' }, 'not_text'],
    [{ latitude: '91' }, 'coordinates_invalid'],
    [{ latitude: '' }, 'coordinates_invalid'],
    [{ longitude: '1e2' }, 'coordinates_invalid'],
  ] as const)('refuses %j as %s', (overrides, reason) => expect(readFacilityRow(row(overrides))).toBe(reason));

  it('never throws and never lets a value outside the column limits through', () => {
    const letter = fc.constantFrom('a', 'É', 'ß', '7', ' ', '-', '—', '.', '\u0000', '\ud800');
    const cell = fc.string({ unit: letter, maxLength: 220 });
    const rows = fc.record({
      code: fc.oneof(cell, fc.constant('OK')),
      name: cell,
      address: cell,
      city: cell,
      state: cell,
      zip: cell,
      type: cell,
      latitude: fc.oneof(cell, fc.constant('10')),
      longitude: fc.oneof(cell, fc.constant('10')),
    });
    fc.assert(
      fc.property(rows, (any) => {
        const read = readFacilityRow(any);
        if (typeof read !== 'string') expect(read.fields.name.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
