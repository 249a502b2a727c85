import { wordDiff } from './word-diff.js';

describe('comparing two texts word by word', () => {
  it('keeps what both say and names what only one says', () => {
    expect(wordDiff('No water since Monday.', 'No clean water since Sunday.')).toEqual([
      { kind: 'same', text: 'No ' },
      { kind: 'right', text: 'clean ' },
      { kind: 'same', text: 'water since ' },
      { kind: 'left', text: 'Monday.' },
      { kind: 'right', text: 'Sunday.' },
    ]);
  });

  it('gives each text back when its own parts are joined', () => {
    const left = 'Forty people slept on the floor and the tap was dry.';
    const right = 'The tap was dry and forty persons slept there.';
    const parts = wordDiff(left, right);
    const joined = (kind: 'left' | 'right') =>
      parts
        .filter((part) => part.kind === 'same' || part.kind === kind)
        .map((part) => part.text)
        .join('')
        .replaceAll(/\s+/g, ' ');
    expect(joined('left')).toBe(left);
    expect(joined('right').trim()).toBe(right);
  });

  it('keeps the space before words that are added behind the last one', () => {
    expect(wordDiff('It was dry.', 'It was dry. Corrected.')).toEqual([
      { kind: 'same', text: 'It was dry. ' },
      { kind: 'right', text: 'Corrected.' },
    ]);
  });

  it('names words that differ in capital letters alone', () => {
    expect(wordDiff('the Court ordered it', 'the court ordered it')).toEqual([
      { kind: 'same', text: 'the ' },
      { kind: 'left', text: 'Court ' },
      { kind: 'right', text: 'court ' },
      { kind: 'same', text: 'ordered it' },
    ]);
  });

  it('says nothing is shared when one side is empty', () => {
    expect(wordDiff('', 'Some words')).toEqual([{ kind: 'right', text: 'Some words' }]);
  });

  it('does not compare texts of a size that would hold the page up', () => {
    const long = 'word '.repeat(2000);
    expect(wordDiff(long, `${long}more`)).toHaveLength(2);
  });
});
