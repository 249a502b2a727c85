import { describe, expect, it } from 'vitest';
import { toMapFacility } from './facilities.js';
import { facilitiesAsCsv } from './facilities-csv.js';
import { mapFiltersFrom, membersOf, narrowed } from './map-filters.js';
import { exactnessOf, shapeOf } from './mark-shapes.js';

const properties = { slug: 'a', name: '=A', country: 'US', type: null, adm1: null, demo: false, precision: 'town' };
const placed = toMapFacility({ type: 'Feature', geometry: { type: 'Point', coordinates: [-81.4, 19.3] }, properties });
const unplaced = toMapFacility({
  type: 'Feature',
  geometry: null,
  properties: { ...properties, slug: 'b', precision: null },
});

describe('places of the map', () => {
  it('keep longitude and latitude apart, and say when there is no point', () => {
    expect(placed.position).toEqual({ longitude: -81.4, latitude: 19.3, precision: 'town' });
    expect(unplaced.position).toBeNull();
  });

  it('draw a point of a town otherwise than one of a building', () => {
    expect(['site', 'address', 'town', 'region', 'unknown', 'else'].map(exactnessOf)).toEqual([
      'exact',
      'exact',
      'town',
      'region',
      'unknown',
      'unknown',
    ]);
    const shape = (precision: string, demo: boolean) =>
      shapeOf({ position: { longitude: 0, latitude: 0, precision }, demo });
    expect(shape('town', false).className).not.toBe(shape('site', false).className);
    expect(shape('site', true).path).not.toBe(shape('site', false).path);
  });

  it('are narrowed by what stands in the address, and nothing else of it', () => {
    const filters = mapFiltersFrom({ country: ' US ', type: 'unknown', lang: 'es', q: 'x' });
    expect(filters).toEqual({ country: 'US', type: 'unknown' });
    expect(narrowed([placed, unplaced], filters)).toHaveLength(2);
    expect(narrowed([placed, unplaced], { type: 'jail' })).toEqual([]);
    expect(membersOf(['US', 'AU', 'US'])).toEqual([
      ['US', 2],
      ['AU', 1],
    ]);
  });

  it('go into a file that no spreadsheet runs, each row with the source, and empty where nothing is known', () => {
    expect(facilitiesAsCsv([placed, unplaced], 'Source: Habeas, here').split('\r\n')).toEqual([
      'slug,name,country,adm1,type,latitude,longitude,precision,demo,source',
      `a,'=A,US,,,19.3,-81.4,town,false,"Source: Habeas, here"`,
      `b,'=A,US,,,,,,false,"Source: Habeas, here"`,
      '',
    ]);
  });
});
