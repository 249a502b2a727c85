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
  it('may be kept with one language, and sends the other as empty', () => {
    expect(draftFaults(draft)).toEqual([]);
    expect(toSummaryInput(draft)).toEqual({
      reportIds: ['r1'],
      title: { en: 'No water', es: null },
      body: { en: 'The tap was dry.', es: null },
      categories: ['MAT.WAT'],
      period: '2026-03',
      proof: null,
      affected: null,
      embargoUntil: null,
    });
  });

  it('says everything that is missing at once', () => {
    expect(draftFaults(emptyDraft)).toEqual(['reports', 'text', 'categories', 'period']);
  });

  it('wants title and text of a language together', () => {
    expect(draftFaults({ ...draft, title: { en: 'No water', es: 'Sin agua' } })).toEqual(['pair']);
  });

  it('sends proof 0 as a grade, and no grade as none', () => {
    expect(toSummaryInput({ ...draft, proof: '0' }).proof).toBe(0);
    expect(toSummaryInput(draft).proof).toBeNull();
  });

  it('sends the numbers of people that were chosen, and refuses those that do not ascend', () => {
    const chosen = { ...draft, affected: { low: '10', best: '', high: '20' } };
    expect(draftFaults(chosen)).toEqual([]);
    expect(toSummaryInput(chosen).affected).toEqual({ low: 10, best: null, high: 20 });
    expect(draftFaults({ ...draft, affected: { low: '10', best: '9', high: '' } })).toEqual(['affected']);
  });
});
