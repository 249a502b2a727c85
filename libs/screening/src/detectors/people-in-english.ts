import nlp from 'compromise';
import { isPlace } from '../domain/people.js';
import type { Span } from '../domain/personal-data.js';

/** The tagger's time grows faster than its text, so it gets the text in pieces. */
const pieceLength = 2_000;
const offsets = { offset: true, text: true };
interface FoundPerson {
  readonly offset?: { readonly start: number; readonly length: number };
}
const edge = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu;

/** People's names as an English part-of-speech tagger sees them. */
export function findPeopleInEnglish(text: string): Span[] {
  return piecesOf(text).flatMap(({ from, piece }) => {
    const people = nlp(piece).people().json(offsets) as FoundPerson[];
    return people.flatMap(({ offset }) => (offset ? trimmed(text, from + offset.start, offset.length) : []));
  });
}

function trimmed(text: string, start: number, length: number): Span[] {
  const raw = text.slice(start, start + length);
  const value = raw.replace(edge, '');
  if (value.length < 2 || !/\p{Lu}/u.test(value) || isPlace(value)) return [];
  const from = start + raw.indexOf(value);
  return [{ start: from, end: from + value.length, type: 'person', rule: 'person.english_tagger' }];
}

function piecesOf(text: string): { from: number; piece: string }[] {
  const pieces: { from: number; piece: string }[] = [];
  let from = 0;
  while (from < text.length) {
    const end = from + pieceLength >= text.length ? text.length : cutBefore(text, from + pieceLength, from);
    pieces.push({ from, piece: text.slice(from, end) });
    from = end;
  }
  return pieces;
}

/** The last end of a sentence, line or word before the limit, so that no name is cut in two. */
function cutBefore(text: string, limit: number, from: number): number {
  const tail = text.slice(from + pieceLength / 2, limit);
  const at = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('\n'));
  const cut = at >= 0 ? at : tail.lastIndexOf(' ');
  return cut >= 0 ? from + pieceLength / 2 + cut + 1 : limit;
}
