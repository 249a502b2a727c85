import { describe, expect, it } from 'vitest';
import { timelineMarks, type TimelineMark } from './timeline-marks.js';

const plot = { left: 0, right: 400, top: 0 };
const event = (id: string, kind: TimelineMark['kind'], from: string | null, to = from): TimelineMark => ({
  id,
  kind,
  from,
  to,
});

describe('the timeline of a place', () => {
  it('has a row for each kind that it holds, transfers and orders first', () => {
    const marks = timelineMarks(
      [event('s', 'statement', '2025-03-16'), event('t', 'transfer', '2025-03-15', '2025-03-16')],
      [],
      plot,
    );
    expect(marks?.lanes.map(({ kind }) => kind)).toEqual(['transfer', 'statement']);
    const transfer = marks?.marks.find(({ id }) => id === 't');
    expect((transfer?.to ?? 0) - (transfer?.from ?? 0)).toBeGreaterThan(300);
  });

  it('draws the span of an order behind everything, to the end when nobody ended it', () => {
    const span = { earliest: '2025-03-15T18:00:00.000Z', latest: null, force: 'in_force' } as const;
    const events = [event('o', 'order_event', '2025-03-15'), event('t', 'transfer', '2025-03-16')];
    const marks = timelineMarks(events, [{ id: 'order', spans: [span] }], plot);
    expect(marks?.bands).toHaveLength(1);
    expect(marks?.bands[0]?.to).toBe(400);
  });

  it('is not squeezed by an opening of years before, and points to it', () => {
    const events = [event('t', 'transfer', '2025-03-15', '2025-03-16'), event('o', 'opened', '2023-01-31')];
    const marks = timelineMarks(events, [], plot)?.marks ?? [];
    expect(marks.map(({ id, outside }) => [id, outside])).toEqual([
      ['t', null],
      ['o', 'before'],
    ]);
    expect((marks[0]?.to ?? 0) - (marks[0]?.from ?? 0)).toBeGreaterThan(350);
    expect(timelineMarks(events.slice(1), [], plot)?.marks[0]?.outside).toBeNull();
  });

  it('leaves out what has no date, and draws nothing when none has', () => {
    const undated = event('a', 'agreement', null);
    expect(timelineMarks([undated], [], plot)).toBeUndefined();
    expect(timelineMarks([undated, event('t', 'transfer', '2025-03-16')], [], plot)?.marks).toHaveLength(1);
  });
});
