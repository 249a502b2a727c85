import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sabotages from './sabotages.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Words of a title that its file does not hold: a title may be put together from a table, so that words are all there is. */
const missingWords = (title: string, text: string): string[] =>
  (title.match(/[\p{L}\d]{4,}/gu) ?? []).filter((word) => !text.includes(word));

describe('the sabotages', () => {
  it('have names of their own, and all stand in the documents', () => {
    const ids = sabotages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const documented = [...read('docs/testing.md').matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, id]) => id);
    expect(documented.toSorted()).toEqual(ids.toSorted());
  });

  it.each(sabotages.map((sabotage) => [sabotage.id, sabotage] as const))(
    'find their place exactly once, and their test in its file: %s',
    (_, { file, find, spec, test }) => {
      expect(read(file).split(find)).toHaveLength(2);
      expect(missingWords(test, read(spec))).toEqual([]);
    },
  );
});
