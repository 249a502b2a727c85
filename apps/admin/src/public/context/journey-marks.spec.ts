import { describe, expect, it } from 'vitest';
import { journeyMarks, type TimeRow } from './journey-marks.js';

const plot = { left: 0, right: 400, top: 0 };
const landed: TimeRow = {
  key: 'landed',
  name: 'Landed',
  of: 'journey',
  earliest: '2025-03-15T23:00:00.000Z',
  latest: '2025-03-16T06:00:00.000Z',
};

describe('a journey against an order', () => {
  it('draws a vague time as the whole range that it can mean, inside the span of the order', () => {
    const marks = journeyMarks(
      [landed],
      [
        { earliest: null, latest: '2025-03-15T22:59:59.999Z', force: 'not_in_force' },
        { earliest: '2025-03-15T23:00:00.000Z', latest: '2025-03-16T00:00:00.000Z', force: 'possibly_in_force' },
        { earliest: '2025-03-16T00:00:00.001Z', latest: null, force: 'in_force' },
      ],
      plot,
      'UTC',
    );
    expect(marks?.bands.map(({ force }) => force)).toEqual(['possibly_in_force', 'in_force']);
    expect(marks?.bands[1]?.to).toBe(400);
    const [row] = marks?.rows ?? [];
    expect(row?.from).toBeCloseTo(marks?.bands[0]?.from ?? -1);
    expect(row?.to).toBeGreaterThan(row?.from ?? Infinity);
  });

  it('keeps an event of weeks later from squeezing the journey', () => {
    const vacated: TimeRow = {
      key: 'vacated',
      name: 'Vacated',
      of: 'order',
      earliest: '2025-04-07T14:00:00.000Z',
      latest: '2025-04-07T15:00:00.000Z',
    };
    const marks = journeyMarks([landed, vacated], [], plot, 'UTC');
    expect((marks?.rows[0]?.to ?? 0) - (marks?.rows[0]?.from ?? 0)).toBeGreaterThan(350);
    expect(marks?.rows.map(({ outside }) => outside)).toEqual([null, 'after']);
  });

  it('draws nothing when nobody gives a time', () => {
    expect(journeyMarks([{ ...landed, earliest: null, latest: null }], [], plot, 'UTC')).toBeUndefined();
  });
});
