import { draftFaults, emptyDraft, toSummaryInput } from './draft-input.js';

const draft = {
  ...emptyDraft,
  title: { en: 'No water', es: '' },
  body: { en: 'The tap was dry.', es: '' },
  categories: ['MAT.WAT'],
  period: '2026-03',
  reportIds: ['r1'],
};

describe('a summary in the making', () => {
  it('may be kept with one language, and sends that one alone', () => {
    expect(draftFaults(draft)).toEqual([]);
    expect(toSummaryInput(draft)).toEqual({
      reportIds: ['r1'],
      title: { en: 'No water' },
      body: { en: 'The tap was dry.' },
      categories: ['MAT.WAT'],
      period: '2026-03',
    });
  });

  it('says everything that is missing at once', () => {
    expect(draftFaults(emptyDraft)).toEqual(['reports', 'text', 'categories', 'period']);
  });

  it('wants title and text of a language together', () => {
    expect(draftFaults({ ...draft, title: { en: 'No water', es: 'Sin agua' } })).toEqual(['pair']);
  });

  it('sends proof 0 as a grade, and no grade as nothing', () => {
    expect(toSummaryInput({ ...draft, proof: '0' }).proof).toBe(0);
    expect('proof' in toSummaryInput(draft)).toBe(false);
  });
});
