import type { TextFinding } from './finding.js';
import { isAlsoWord, isOrdinary } from './known-names.js';
import { isNoName } from './person-names.js';
import { isAllCapitals, isCapitalised, isShouted, type Word, wordsOf } from './words.js';

/** What stands before the first word of a sentence, a line or a quotation. */
const sentenceStart = /(?:^|[.!?…:;\n"“”«»¿¡(–—-])\s*$/u;
const shortest = 3;

/**
 * Words of a summary, whatever their case, that a cited report writes with a capital in the middle of a sentence and never
 * small: what is a name there is one here, also a single given name that no list knows. The names of those who reported
 * count as well. The facility's own names and words of institutions pass; what is an ordinary word too passes when small.
 */
export function findNamesFromReports(
  text: string,
  { named, reporters }: { readonly named: NamedWords; readonly reporters: readonly string[] },
  allowedNames: readonly string[],
): TextFinding[] {
  const allowed = new Set(allowedNames.flatMap((name) => wordsOf(name)).map(({ folded }) => folded));
  const reporting = new Set(reporters.flatMap((name) => wordsOf(name)).map(({ folded }) => folded));
  return wordsOf(text).flatMap((word) => {
    if (word.text.length < shortest || allowed.has(word.folded) || isNoName(word.text) || isOrdinary(word.folded))
      return [];
    if (!isCapitalised(word) && isAlsoWord(word.folded)) return [];
    const rule = ruleFor(word, named, reporting);
    return rule === undefined ? [] : [{ code: 'person_name', start: word.start, end: word.end, rule }];
  });
}

function ruleFor(word: Word, named: NamedWords, reporting: ReadonlySet<string>): string | undefined {
  if (reporting.has(word.folded)) return 'reporter_name';
  const isNamed = named.capitalised.has(word.folded) && (isCapitalised(word) || !named.small.has(word.folded));
  return isNamed ? 'named_in_report' : undefined;
}

/** Words by how narratives write them. */
export interface NamedWords {
  /** With a capital in the middle of a sentence. */
  readonly capitalised: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** How narratives write the words that somebody asks for; of the others nothing is kept. */
export class NamesInReports implements NamedWords {
  readonly capitalised = new Set<string>();
  readonly small = new Set<string>();
  private readonly asked: ReadonlySet<string>;

  /** `asked` are folded words. */
  constructor(asked: readonly string[]) {
    this.asked = new Set(asked);
  }

  read(narrative: string): void {
    const words = wordsOf(narrative);
    const shouts = isShouted(words);
    for (const word of words) {
      if (!this.asked.has(word.folded)) continue;
      if (!isCapitalised(word)) this.small.add(word.folded);
      else if (shouts && isAllCapitals(word)) continue;
      else if (!sentenceStart.test(narrative.slice(Math.max(0, word.start - 4), word.start)))
        this.capitalised.add(word.folded);
    }
  }
}
