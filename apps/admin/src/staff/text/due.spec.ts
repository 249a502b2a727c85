import { dueIn } from './due.js';

const now = new Date('2026-11-24T12:00:00Z');

describe('a deadline in words', () => {
  it.each([
    ['2026-11-25T00:30:00Z', { kind: 'left', unit: 'hours', count: 12, close: false }],
    ['2026-11-24T12:40:00Z', { kind: 'left', unit: 'minutes', count: 40, close: true }],
    ['2026-11-24T12:00:10Z', { kind: 'left', unit: 'minutes', count: 1, close: true }],
    ['2026-11-24T08:59:00Z', { kind: 'overdue', unit: 'hours', count: 3, close: true }],
    ['2026-11-24T11:59:50Z', { kind: 'overdue', unit: 'minutes', count: 1, close: true }],
    ['2026-12-01T13:00:00Z', { kind: 'left', unit: 'days', count: 7, close: false }],
    ['2026-11-21T11:00:00Z', { kind: 'overdue', unit: 'days', count: 3, close: true }],
  ] as const)('%s', (dueAt, due) => {
    expect(dueIn(dueAt, now)).toEqual(due);
  });
});
