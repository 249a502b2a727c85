import fc from 'fast-check';
import { RunsOfSource } from './shared-runs.js';

/** The same by trying every pair of places: the longest run that ends at each place and cannot go on. */
function byBruteForce(words: readonly string[], source: readonly string[]) {
  const endingAt = words.map((_, end) => {
    let best = 0;
    for (let from = 0; from < source.length; from += 1) {
      let length = 0;
      while (length <= end && length <= from && words[end - length] === source[from - length]) length += 1;
      best = Math.max(best, length);
    }
    return best;
  });
  return endingAt.flatMap((length, end) =>
    length > 0 && endingAt[end + 1] !== length + 1 ? [{ start: end - length + 1, length }] : [],
  );
}

const few = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });

describe('runs of words in two texts', () => {
  it('are those that comparing every pair of places finds', () => {
    fc.assert(
      fc.property(few, few, (words, source) => {
        expect(new RunsOfSource(source).sharedWith(words)).toEqual(byBruteForce(words, source));
      }),
    );
  });

  it('are found in a text that says one word ten thousand times', () => {
    const monotone = Array.from({ length: 10_000 }, () => 'la');
    expect(new RunsOfSource([...monotone, ...monotone]).sharedWith(monotone)).toEqual([{ start: 0, length: 10_000 }]);
  });
});
