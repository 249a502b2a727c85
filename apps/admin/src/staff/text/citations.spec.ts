import { citedSentences, insertMark, withoutMarks } from './citations.js';

describe('citation marks in a draft', () => {
  it('reads the marks of each sentence, before or after its full stop', () => {
    expect(
      citedSentences('The tap was dry [HB-7Q4K-2M9X]. Two people fainted. [HB-1111-2222] [HB-7Q4K-2M9X] Nobody came.'),
    ).toEqual([
      { text: 'The tap was dry.', references: ['HB-7Q4K-2M9X'] },
      { text: 'Two people fainted.', references: ['HB-1111-2222', 'HB-7Q4K-2M9X'] },
      { text: 'Nobody came.', references: [] },
    ]);
  });

  it('takes a mark at the very end of the text', () => {
    expect(citedSentences('No light for a week. [HB-7Q4K-2M9X]')).toEqual([
      { text: 'No light for a week.', references: ['HB-7Q4K-2M9X'] },
    ]);
  });

  it('takes several references in one mark', () => {
    expect(citedSentences('Food was spoiled. [HB-7Q4K-2M9X, HB-1111-2222] Nobody came [HB-1111-2222].')).toEqual([
      { text: 'Food was spoiled.', references: ['HB-7Q4K-2M9X', 'HB-1111-2222'] },
      { text: 'Nobody came.', references: ['HB-1111-2222'] },
    ]);
  });

  it('shows the public no mark and no gap where one stood', () => {
    expect(withoutMarks('The tap was dry [HB-7Q4K-2M9X]. Nobody came [hb-1111-2222] to help.')).toBe(
      'The tap was dry. Nobody came to help.',
    );
  });

  it('puts a mark at the caret with the spaces it needs', () => {
    expect(insertMark('The tap was dry.', 15, 'HB-7Q4K-2M9X')).toEqual({
      text: 'The tap was dry [HB-7Q4K-2M9X].',
      caret: 30,
    });
  });
});
