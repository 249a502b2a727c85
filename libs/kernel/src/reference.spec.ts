import fc from 'fast-check';
import { isReference, newReference, readReference } from './reference.js';

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const position = fc.constantFrom(3, 4, 5, 6, 8, 9, 10);

describe('a spoken reference', () => {
  it('is well formed and carries its own check', () => {
    fc.assert(fc.property(fc.constant(null), () => isReference(newReference())));
  });

  it('is refused when one character is another, unless the two differ by 31', () => {
    fc.assert(
      fc.property(position, fc.constantFrom(...alphabet), (at, character) => {
        const reference = newReference();
        const changed = reference.slice(0, at) + character + reference.slice(at + 1);
        const difference = Math.abs(alphabet.indexOf(character) - alphabet.indexOf(reference.charAt(at)));
        expect(isReference(changed)).toBe(difference % 31 === 0);
      }),
    );
  });

  it('is read back from the way people write and speak it', () => {
    fc.assert(
      fc.property(fc.constant(null), () => {
        const reference = newReference();
        const spoken = reference.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readReference(spoken)).toBe(reference);
      }),
    );
    expect(readReference('HB-0000-000')).toBeUndefined();
    expect(readReference('')).toBeUndefined();
  });
});
