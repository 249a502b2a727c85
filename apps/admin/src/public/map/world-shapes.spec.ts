import { describe, expect, it } from 'vitest';
import { drawWorld, generalisedWorld } from './world-shapes.js';

const islands = {
  'Puerto Rico': [-66.3, 18.2],
  Guam: [144.77, 13.45],
  'Saipan, Northern Mariana Islands': [145.75, 15.18],
  'Tinian, Northern Mariana Islands': [145.63, 15.0],
  'Oahu, Hawaii': [-157.95, 21.48],
  Hawaii: [-155.5, 19.6],
  'Saint Croix, Virgin Islands': [-64.75, 17.73],
  'Tutuila, American Samoa': [-170.7, -14.31],
  Nauru: [166.93, -0.52],
  'Christmas Island': [105.63, -10.49],
  'Manus, Papua New Guinea': [147.0, -2.09],
} as const satisfies Record<string, readonly [number, number]>;

describe.each([0.03, 0.004])('the shapes of the world, all that bends more than %f', (leastBend) => {
  const { rings, borders } = generalisedWorld(leastBend);

  it.each(Object.entries(islands))('keep %s', (_name, [longitude, latitude]) => {
    expect(rings.filter((ring) => holds(ring, longitude, latitude))).toHaveLength(1);
  });

  it('drop no island: every ring still is a surface', () => {
    const flat = rings.filter((ring) => new Set(ring.map(String)).size < 3);
    expect(flat).toEqual([]);
    expect(rings.length).toBeGreaterThan(1_300);
  });

  it('show what lies over the 180th meridian at both edges, and nothing across the map', () => {
    const chukotka = [178, 68] as const;
    expect(rings.filter((ring) => holds(ring, ...chukotka))).toHaveLength(1);
    expect(rings.filter((ring) => holds(ring, chukotka[0] - 360, chukotka[1]))).toHaveLength(1);
    const leaps = [...rings, ...borders].filter((line) =>
      line.some(([longitude = 0], at) => Math.abs(longitude - (line[at - 1]?.[0] ?? longitude)) > 180),
    );
    expect(leaps).toEqual([]);
  });

  it('leave the open sea empty', () => {
    expect(rings.some((ring) => holds(ring, -30, 30))).toBe(false);
    expect(borders.length).toBeGreaterThan(100);
  });
});

describe('the drawings of the world', () => {
  it.each(['virtual:world-shapes.json', 'virtual:world-shapes-near.json'] as const)(
    'begin and end each ring: %s',
    (name) => {
      expect(drawWorld(name).land).toMatch(/^(M-?\d+ \d+l[-\d ]+z)+$/);
    },
  );

  it('show the same world at both scales', () => {
    const [far, near] = [drawWorld('virtual:world-shapes.json'), drawWorld('virtual:world-shapes-near.json')];
    expect(near.land.match(/z/g)?.length).toBe(far.land.match(/z/g)?.length);
    expect(near.land.length).toBeGreaterThan(far.land.length * 1.4);
  });
});

/** Whether a ring runs around a point: a line from it to the east crosses it an odd number of times. */
function holds(ring: number[][], longitude: number, latitude: number): boolean {
  const crossings = ring.filter(([x1 = 0, y1 = 0], at) => {
    const [x2 = 0, y2 = 0] = ring[(at + 1) % ring.length] ?? [];
    return y1 > latitude !== y2 > latitude && longitude < x1 + ((x2 - x1) * (latitude - y1)) / (y2 - y1);
  });
  return crossings.length % 2 === 1;
}
