import fc from 'fast-check';
import { RunsOfText } from './shared-runs.js';

/** The same by trying every pair of places: the longest run that ends at each place and cannot go on. */
function byBruteForce(words: readonly string[], sources: readonly (readonly string[])[]) {
  const endingAt = words.map((_, end) => {
    let best = 0;
    for (const source of sources) {
      for (let from = 0; from < source.length; from += 1) {
        let length = 0;
        while (length <= end && length <= from && words[end - length] === source[from - length]) length += 1;
        best = Math.max(best, length);
      }
    }
    return best;
  });
  return endingAt.flatMap((length, end) =>
    length > 0 && endingAt[end + 1] !== length + 1 ? [{ start: end - length + 1, length }] : [],
  );
}

function sharedWith(words: readonly string[], ...sources: readonly (readonly string[])[]) {
  const runs = new RunsOfText(words);
  for (const source of sources) runs.read(source);
  return runs.shared();
}

const few = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });

describe('runs of words in two texts', () => {
  it('are those that comparing every pair of places finds, also with several sources', () => {
    fc.assert(
      fc.property(few, few, few, (words, one, other) => {
        expect(sharedWith(words, one, other)).toEqual(byBruteForce(words, [one, other]));
      }),
    );
  });

  it('do not go on from the end of one source into the next', () => {
    expect(sharedWith(['a', 'b', 'c', 'd'], ['a', 'b'], ['c', 'd'])).toEqual([
      { start: 0, length: 2 },
      { start: 2, length: 2 },
    ]);
  });

  it('are found in a text that says one word ten thousand times', () => {
    const monotone = Array.from({ length: 10_000 }, () => 'la');
    expect(sharedWith(monotone, [...monotone, ...monotone])).toEqual([{ start: 0, length: 10_000 }]);
  });
});
