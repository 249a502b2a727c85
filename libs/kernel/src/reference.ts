import { randomInt } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that a reference survives a telephone line and handwriting. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const payloadLength = 7;
const shape = /^HB-([0-9A-HJKMNP-TV-Z]{4})-([0-9A-HJKMNP-TV-Z]{4})$/;

/**
 * A new spoken reference of a report, `HB-7Q4K-2M9X`: seven random characters (35 bits) and a check character.
 * It identifies a report and opens nothing. Uniqueness is held by the database.
 */
export function newReference(): string {
  const payload = Array.from({ length: payloadLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return format(payload + checkCharacter(payload));
}

/** Whether the text is a well-formed reference whose check character fits. */
export function isReference(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const characters = `${match[1]}${match[2]}`;
  return checkCharacter(characters.slice(0, payloadLength)) === characters.charAt(payloadLength);
}

/**
 * The reference as a person may have typed or heard it, in canonical form: case, spaces and dashes are free, and
 * `O`, `I`, `L` are read as `0`, `1`, `1`. Undefined when it is not a reference.
 */
export function readReference(text: string): string | undefined {
  const characters = text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/^HB/, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const reference = format(characters);
  return characters.length === payloadLength + 1 && isReference(reference) ? reference : undefined;
}

/** Weighted sum modulo 31, a prime above every weight difference: catches one wrong character and two swapped ones. */
function checkCharacter(payload: string): string {
  const sum = [...payload].reduce(
    (total, character, position) => total + (position + 2) * alphabet.indexOf(character),
    0,
  );
  return alphabet.charAt(sum % 31);
}

function format(characters: string): string {
  return `HB-${characters.slice(0, 4)}-${characters.slice(4)}`;
}
