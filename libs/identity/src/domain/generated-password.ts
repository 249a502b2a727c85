import { randomBytes } from 'node:crypto';

const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

/** A random password of some 123 bits that can be read out and typed: five groups of five. */
export function generatedPassword(): string {
  const characters: string[] = [];
  while (characters.length < 25) {
    const byte = randomBytes(1)[0] ?? 255;
    if (byte < alphabet.length * 8) characters.push(alphabet.charAt(byte % alphabet.length));
  }
  return characters.join('').match(/.{5}/g)?.join('-') ?? '';
}
