import { asView, queueQuery } from './queue-views.js';

describe('what the queue asks for', () => {
  it('adds the filters to what the view stands for', () => {
    expect(queueQuery({ view: 'mine', category: 'HLT.MED' }, 'a1')).toEqual({ assignee: 'a1', category: 'HLT.MED' });
  });

  it('lets a filter win over the view', () => {
    expect(queueQuery({ view: 'urgent', urgency: 'U1' }, 'a1')).toEqual({ urgency: 'U1' });
  });

  it('falls back to everything when the address names no known view', () => {
    expect(asView('constructor')).toBe('all');
    expect(queueQuery({ view: '<script>' }, 'a1')).toEqual({});
  });
});
