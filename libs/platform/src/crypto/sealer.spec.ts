import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { SealBroken, Sealer } from './sealer.js';

describe('the sealer', () => {
  it('opens what it sealed, for the same context alone', () => {
    const sealer = new Sealer(randomBytes(32));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (plain, context, other) => {
        fc.pre(context !== other && plain.isWellFormed());
        const sealed = sealer.seal(plain, context);
        expect(sealer.open(sealed, context)).toBe(plain);
        expect(() => sealer.open(sealed, other)).toThrow(SealBroken);
      }),
    );
  });

  it('never seals the same text twice alike', () => {
    const sealer = new Sealer(randomBytes(32));
    expect(sealer.seal('secret', 'a')).not.toBe(sealer.seal('secret', 'a'));
  });

  it('refuses a sealed text with any character changed', () => {
    const sealer = new Sealer(randomBytes(32));
    const sealed = sealer.seal('JBSWY3DPEHPK3PXP', 'account 1');
    for (let at = 0; at < sealed.length - 1; at += 1) {
      const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
      expect(() => sealer.open(changed, 'account 1')).toThrow(SealBroken);
    }
    for (const text of ['', 'v1', 'v1..', 'v1.00000000.AAAA', `${sealed}.x`]) {
      expect(() => sealer.open(text, 'account 1')).toThrow(SealBroken);
    }
  });

  it('opens with a former key and seals with the present one', () => {
    const [first, second] = [randomBytes(32), randomBytes(32)];
    const old = new Sealer(first).seal('secret', 'a');
    const rotated = new Sealer(second, [first]);
    expect(rotated.open(old, 'a')).toBe('secret');
    expect(() => new Sealer(first).open(rotated.seal('secret', 'a'), 'a')).toThrow(SealBroken);
  });

  it('takes only keys of 256 bits', () => {
    expect(() => new Sealer(randomBytes(16))).toThrow('32 bytes');
  });
});
