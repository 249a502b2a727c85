import { type Span, spansOf } from './personal-data.js';

const capitalised = "\\p{Lu}[\\p{L}\\d'.]{0,24}";
const small = '(?:de|del|la|las|los|el|y)';
const name = `(?:${capitalised}|\\d{1,4}\\p{L}{0,3}\\.?)(?: (?:${small} ){0,2}(?:${capitalised}|\\d{1,4}\\p{L}{0,3}\\.?)){0,4}`;
const houseNumber =
  ',? {0,2}(?:#|n[º°]|no\\.|n[úu]mero|casa|apto\\.?|apartamento|local|pol[íi]gono)? {0,2}#?\\d{1,5}(?:-\\p{Lu}|-\\d{1,4})?(?!\\d)';

const spanish = new RegExp(
  `(?<![\\p{L}\\d])(?:[Cc]alle|[Aa]venida|[Aa]v\\.|[Aa]vda\\.?|[Pp]asaje|[Pp]je\\.|[Cc]arretera|[Bb]oulevard|[Cc]arrera|[Cc]ra\\.|[Ss]enda|[Uu]rbanizaci[óo]n|[Rr]esidencial) (?:${small} ){0,2}${name}(?:${houseNumber})?`,
  'gu',
);
const colonia = new RegExp(
  `(?<![\\p{L}\\d])(?:[Cc]olonia|[Cc]ol\\.|[Bb]arrio|[Cc]ant[óo]n|[Cc]aser[íi]o) (?:${small} ){0,2}${name}(?:${houseNumber})?`,
  'gu',
);
const english = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,6}[A-Z]? (?:[NSEW]\\.? )?(?:${capitalised} |\\d{1,3}(?:st|nd|rd|th) ){1,4}(?:[Ss]treet|[Ss]t|[Rr]oad|[Rr]d|[Aa]venue|[Aa]ve|[Ll]ane|[Ll]n|[Dd]rive|[Dd]r|[Bb]oulevard|[Bb]lvd|[Cc]ourt|[Cc]t|[Pp]lace|[Hh]ighway|[Hh]wy|[Ww]ay)(?![\\p{L}\\d])\\.?(?:,? (?:[Aa]pt|[Uu]nit|[Ss]uite|#)\\.? ?[\\p{L}\\d-]{1,6})?`,
  'gu',
);

/** Where somebody lives, as it is written in Spanish and in English. */
export function findAddresses(text: string): Span[] {
  return [
    ...spansOf(text, spanish, 'address', 'address.street_es').filter(({ start, end }) =>
      /\d/.test(text.slice(start, end)),
    ),
    ...spansOf(text, colonia, 'address', 'address.neighbourhood_es'),
    ...spansOf(text, english, 'address', 'address.street_en'),
  ];
}
