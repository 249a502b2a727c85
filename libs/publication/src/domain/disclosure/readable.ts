/** A text as a reader sees it, with the way back to the places of the text as it was written. */
export interface ReadableText {
  readonly text: string;
  /** Where a stretch of the readable text stands in the written one. */
  placeOf(start: number, end: number): { start: number; end: number };
}

/** Letters of other scripts that look like Latin ones (Unicode TR 39, the whole-script look-alikes of everyday fonts). */
const lookAlikes = new Map(
  Object.entries({
    ...pairs('АВСЕНКМОРТХУІЈЅ', 'ABCEHKMOPTXYIJS'),
    ...pairs('асеорхуіјѕһԁԛԝ', 'aceopxyijshdqw'),
    ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
    ...pairs('αικνορτυχ', 'aikvoptux'),
  }),
);

const zeros = /\p{Nd}/u;

/**
 * What a reader sees: compatibility forms made plain (NFKC), signs without width taken out, look-alike letters of other
 * scripts made Latin, digits of every script made 0–9, every dash a hyphen and every space a space. Time is linear.
 */
export function toReadable(written: string): ReadableText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const cluster of written.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const end = cluster.index + cluster[0].length;
    const plain = plainCluster(cluster[0]);
    for (let at = 0; at < plain.length; at += 1) {
      starts.push(cluster.index);
      ends.push(end);
    }
    text += plain;
  }
  return {
    text,
    placeOf: (start, end) => ({ start: starts[start] ?? written.length, end: ends[end - 1] ?? written.length }),
  };
}

function plainCluster(cluster: string): string {
  const visible = cluster.replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '').normalize('NFKC');
  return Array.from(visible, plainCharacter).join('').normalize('NFC');
}

function plainCharacter(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  if (zeros.test(character)) return digitOf(character);
  if (/\p{Pd}|\u2212/u.test(character)) return '-';
  if (/[^\S\n]/u.test(character)) return ' ';
  return lookAlikes.get(character) ?? character;
}

/** Decimal digits stand in Unicode in rows of ten, 0 first. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && zeros.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

function pairs(from: string, to: string): Record<string, string> {
  const letters = Array.from(to);
  return Object.fromEntries(Array.from(from, (letter, at) => [letter, letters[at] ?? letter]));
}
