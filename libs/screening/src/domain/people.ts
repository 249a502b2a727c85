import { givenNames, plainName } from './given-names.js';
import type { Span } from './personal-data.js';

/** A word with a place; a run of words is broken by anything but a single space, so that sentences do not flow together. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capitalised: boolean;
  readonly joined: boolean;
}

const titles = new Set(
  `señor señora señorita sr sra srta don doña dr dra doctor doctora lic licenciado licenciada ing ingeniero ingeniera
  profesor profesora padre sor fray mr mrs ms miss officer sergeant sgt captain capt lieutenant lt deputy warden nurse judge
  oficial sargento capitán capitan teniente agente custodio inspector comandante director directora alcaide juez jueza
  enfermero enfermera abogado abogada detective father sister`.split(/\s+/),
);
const roleTitles = new Set(
  `director directora officer oficial agente custodio nurse warden padre father sister enfermero enfermera doctor doctora
  inspector judge juez jueza profesor profesora abogado abogada detective deputy`.split(/\s+/),
);
const particles = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'da', 'dos', 'van', 'von']);
/** What follows a title or a naming verb without being anybody's name. */
const notNames = new Set(
  `i he she they it we you the a an el la los las un una on in at for to and or but monday tuesday wednesday thursday friday
  saturday sunday lunes martes miércoles jueves viernes sábado domingo january february march april may june july august
  september october november december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
  diciembre general nacional national united states estados unidos el centro center centre penal prison dios god san santa
  este esta ese esa no si sí ice cecot block bloque módulo modulo sector medical health international`.split(/\s+/),
);
const introducers =
  /(?:called|named|name is|name was|llamad[oa]|se llama|se llamaba|de nombre|nombre es|nombre era|alias|apodad[oa]|known as)[ :,"'“«]{1,3}$/iu;

/**
 * People by their titles, by given names from the list followed by a surname, and after words such as "called".
 * A language model of English adds its own findings elsewhere.
 */
export function findPeople(text: string): Span[] {
  const words = wordsOf(text);
  const found: Span[] = [];
  let index = 0;
  while (index < words.length) {
    const span = personAt(text, words, index);
    if (span) found.push(span.span);
    index = span ? span.next : index + 1;
  }
  return found;
}

function personAt(text: string, words: readonly Word[], index: number): { span: Span; next: number } | undefined {
  const word = words[index]!;
  if (isTitle(word)) {
    const last = nameEnd(words, index + 1);
    return last > index ? made(words, index, last, 'person.title') : undefined;
  }
  if (!isName(word)) return undefined;
  const last = nameEnd(words, index);
  if (givenNames.has(plainName(word.text)) && last > index) return made(words, index, last, 'person.given_name');
  if (introducers.test(text.slice(Math.max(0, word.start - 24), word.start))) {
    return made(words, index, last, 'person.introduced');
  }
  return undefined;
}

/** `Officer` is written small as often as not, but "officer in charge" is nobody: only a name after it makes a person. */
function isTitle(word: Word): boolean {
  const lower = word.text.toLowerCase();
  return titles.has(lower) && (word.capitalised || roleTitles.has(lower) || lower.length > 2);
}

/** Index of the last word of the name that begins at `from`, or `from - 1` when none does. At most five words. */
function nameEnd(words: readonly Word[], from: number): number {
  let last = from - 1;
  for (let at = from; at < words.length && at < from + 7 && last - from < 5; at += 1) {
    const word = words[at]!;
    if (at > 0 && !word.joined) break;
    if (isName(word)) last = at;
    else if (!(last >= from && particles.has(word.text.toLowerCase()))) break;
  }
  return last;
}

function isName(word: Word): boolean {
  return word.capitalised && word.text.length > 1 && !notNames.has(word.text.toLowerCase());
}

function made(words: readonly Word[], first: number, last: number, rule: string): { span: Span; next: number } {
  return { span: { start: words[first]!.start, end: words[last]!.end, type: 'person', rule }, next: last + 1 };
}

const wordPattern = /\p{L}[\p{L}\p{M}'’-]{0,40}/gu;
const capital = /^\p{Lu}/u;

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const previous = words.at(-1);
    const between = text.slice(previousEnd, start);
    const joined =
      between === ' ' || (between === '. ' && previous !== undefined && titles.has(previous.text.toLowerCase()));
    previousEnd = start + match[0].length;
    words.push({ text: match[0], start, end: previousEnd, capitalised: capital.test(match[0]), joined });
  }
  return words;
}
