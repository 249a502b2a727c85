import { givenNames } from '@habeas/kernel';
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
/** Titles whose full stop does not end a sentence. */
const abbreviations = new Set('sr sra srta dr dra lic ing mr mrs ms sgt capt lt'.split(' '));
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
/** A run of capitalised words that holds one of these is a place or a body. */
const places =
  /(?<!\p{L})(?:hospital|cl[íi]nica|clinic|cent(?:re|er|ro)|prison|jail|penitenciar[íi]a|school|escuela|motel|hotel|airport|aeropuerto|security|services|ministerio|ministry|court|juzgado|oval|island|isla)(?!\p{L})/iu;

const introducers =
  /(?:called|named|name is|name was|llamad[oa]|se llama|se llamaba|de nombre|nombre es|nombre era|alias|apodad[oa]|known as)[ :,"'“«]{1,3}$/iu;

/**
 * People by their titles, by given names from the list followed by a surname, and after words such as "called".
 * A language model of English adds its own findings elsewhere.
 */
export function findPeople(text: string): Span[] {
  const words = wordsOf(text);
  const found: Span[] = [];
  let after = 0;
  for (const [index, word] of words.entries()) {
    if (index < after) continue;
    const person = personAt(text, words, index, word);
    if (!person || isPlace(text.slice(word.start, person.last.end))) continue;
    const { last, rule } = person;
    found.push({ start: word.start, end: last.end, type: 'person', rule });
    after = words.indexOf(last, index) + 1;
  }
  return found;
}

function personAt(text: string, words: readonly Word[], index: number, word: Word) {
  if (isTitle(word)) return named(nameEnd(words, index + 1, true), 'person.title');
  if (!isName(word)) return undefined;
  const last = nameEnd(words, index);
  if (givenNames.has(plainName(word.text)) && last !== word) return named(last, 'person.given_name');
  const before = text.slice(Math.max(0, word.start - 24), word.start);
  return introducers.test(before) ? named(last, 'person.introduced') : undefined;
}

function named(last: Word | undefined, rule: string): { last: Word; rule: string } | undefined {
  return last && { last, rule };
}

/** Whether capitalised words name a place or a body, not a person. */
export function isPlace(name: string): boolean {
  return places.test(name);
}

/** `Officer` is written small as often as not, but "officer in charge" is nobody: only a name after it makes a person. */
function isTitle(word: Word): boolean {
  const lower = word.text.toLowerCase();
  return titles.has(lower) && (word.capitalised || roleTitles.has(lower) || lower.length > 2);
}

/**
 * The last word of the name that begins at `from`, if one does: at most seven words, small ones between them. After a
 * title the name follows at once; elsewhere it begins wherever its first word stands.
 */
function nameEnd(words: readonly Word[], from: number, afterTitle = false): Word | undefined {
  let last: Word | undefined;
  for (const [at, word] of words.slice(from, from + 7).entries()) {
    if ((at > 0 || afterTitle) && !word.joined) break;
    if (isName(word)) last = word;
    else if (!last || !particles.has(word.text.toLowerCase())) break;
  }
  return last;
}

function isName(word: Word): boolean {
  return word.capitalised && word.text.length > 1 && !notNames.has(word.text.toLowerCase());
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
      between === ' ' || (between === '. ' && previous !== undefined && abbreviations.has(previous.text.toLowerCase()));
    previousEnd = start + match[0].length;
    words.push({ text: match[0], start, end: previousEnd, capitalised: capital.test(match[0]), joined });
  }
  return words;
}

/** A word as the list spells it. */
function plainName(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
