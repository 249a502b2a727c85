import type { Facility } from '../data/admin-types.js';
import { differingFields, facilityFaults, fromFacility, toFacilityChange } from './facility-input.js';

const facility: Facility = {
  id: '01890000-0000-7000-8000-000000000001',
  slug: 'valle-gris',
  name: 'Valle Gris',
  type: 'prison',
  country: 'SV',
  adm1: 'San Vicente',
  adm2: null,
  adm3: null,
  coordinates: { latitude: 13.5, longitude: -88.8, precision: 'town' },
  opened: '2023-01',
  closed: null,
  demo: true,
  revision: 3,
  public: true,
  vetting: { state: 'confirmed', proposedAt: '2026-11-01T00:00:00Z', confirmedAt: null, mine: false },
  names: [],
  codes: [],
  claims: [],
  readings: [],
  indicators: [],
};
const before = fromFacility(facility);

describe('a place in its form', () => {
  it('sends only what was changed', () => {
    expect(toFacilityChange(before, before)).toEqual({});
    expect(toFacilityChange(before, { ...before, adm2: ' Tecoluca ', country: 'hn' })).toEqual({
      adm2: 'Tecoluca',
      country: 'HN',
    });
  });

  it('sends an emptied field as no longer known, and an emptied point as a whole', () => {
    expect(toFacilityChange(before, { ...before, adm1: '', opened: '' })).toEqual({ adm1: null, opened: null });
    expect(toFacilityChange(before, { ...before, latitude: '', longitude: '' })).toEqual({ coordinates: null });
  });

  it('sends a point with its numbers and its precision together', () => {
    expect(toFacilityChange(before, { ...before, precision: 'site' })).toEqual({
      coordinates: { latitude: 13.5, longitude: -88.8, precision: 'site' },
    });
  });

  it('takes no half point, no point off the globe, and no comma for a dot', () => {
    expect(facilityFaults(before)).toEqual([]);
    expect(facilityFaults({ ...before, longitude: '' })).toEqual(['longitude']);
    expect(facilityFaults({ ...before, latitude: '91' })).toEqual(['latitude']);
    expect(facilityFaults({ ...before, latitude: '13,5' })).toEqual(['latitude']);
  });

  it('takes dates as exact as they are known, and nothing that is no date', () => {
    expect(facilityFaults({ ...before, opened: '2019~', closed: '2024-05-12' })).toEqual([]);
    expect(facilityFaults({ ...before, opened: 'May 2019', closed: '2024-13' })).toEqual(['opened', 'closed']);
  });

  it('needs a name and a country', () => {
    expect(facilityFaults({ ...before, name: ' ', country: 'El Salvador' })).toEqual(['name', 'country']);
  });

  it('names the fields in which two versions differ', () => {
    expect(differingFields(before, { ...before, name: 'Valle Gris II', closed: '2026' })).toEqual(['name', 'closed']);
  });
});
