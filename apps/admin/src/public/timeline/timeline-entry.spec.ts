import { describe, expect, it } from 'vitest';
import {
  chosenKinds,
  entriesOf,
  kindsInAddress,
  kindsToAsk,
  orderSpansOf,
  type TimelineAnswer,
} from './timeline-entry.js';

const answer = (kind: string, more: Partial<TimelineAnswer> = {}): TimelineAnswer => ({
  id: kind,
  // A kind that is newer than the page is in no type.
  kind: kind as TimelineAnswer['kind'],
  happened: { from: '2025-03-15T19:25', to: '2025-03-16' },
  sort: { from: '2025-03-15', to: '2025-03-16' },
  record: { kind: 'transfer', slug: 'a' },
  title: { en: 'A', es: 'A' },
  detail: {},
  ...more,
});

describe('events of the timeline', () => {
  it('keep the span of an order apart from what happened', () => {
    const span = { from: '2025-03-15T23:00:00.000Z', to: null, force: 'in_force' } as const;
    const answers = [answer('order_span', { detail: { spans: [span] } }), answer('order_event'), answer('transfer')];
    expect(entriesOf(answers).map(({ kind }) => kind)).toEqual(['order_event', 'transfer']);
    expect(orderSpansOf(answers)).toEqual([
      { id: 'order_span', spans: [{ earliest: span.from, latest: null, force: 'in_force' }] },
    ]);
  });

  it('are dated by days, with an open end where there is one', () => {
    expect(entriesOf([answer('transfer')])[0]?.when).toBe('2025-03-15/2025-03-16');
    expect(entriesOf([answer('transfer', { happened: { from: '2025', to: null } })])[0]?.when).toBe('2025/..');
    expect(entriesOf([answer('transfer', { happened: null })])[0]?.when).toBeNull();
  });

  it('of a kind that is new to the page are shown as other events', () => {
    expect(entriesOf([answer('riot')])[0]?.kind).toBe('other');
  });

  it('are chosen by the address, and all are shown where it names none that there is', () => {
    expect(chosenKinds('transfer,riot', ['transfer', 'statement'])).toEqual(['transfer']);
    expect(chosenKinds('riot', ['transfer', 'statement'])).toEqual(['transfer', 'statement']);
    expect(chosenKinds(undefined, ['transfer'])).toEqual(['transfer']);
  });

  it('are asked for with the spans of orders where orders are chosen', () => {
    const present = ['transfer', 'order_event', 'statement'] as const;
    expect(kindsToAsk(['order_event'], present)).toBe('order_event,order_span');
    expect(kindsToAsk(['transfer'], present)).toBe('transfer');
    expect(kindsToAsk(present, present)).toBeUndefined();
  });

  it('leave nothing in the address when all are chosen', () => {
    expect(kindsInAddress(['transfer'], ['transfer', 'statement'])).toBe('transfer');
    expect(kindsInAddress(['transfer', 'statement'], ['transfer', 'statement'])).toBeUndefined();
  });
});
