import { trigramsOf } from '@habeas/kernel';
import { fold } from './fold.js';

/** Words that are compared one by one; what follows them only ranks. */
const mostWords = 8;

/** What is looked for among the names of places, forgiving misspellings. */
export interface NameSearch {
  /** Lower case, without accents: names that contain it come first. */
  readonly folded: string;
  readonly trigrams: readonly string[];
  /** Trigrams of each word: a place is near when its names share enough with every one of them. */
  readonly words: readonly (readonly string[])[];
}

export function nameSearchOf(text: string): NameSearch {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return {
    folded: fold(text),
    trigrams: trigramsOf(text),
    words: words.slice(0, mostWords).map((word) => trigramsOf(word)),
  };
}
