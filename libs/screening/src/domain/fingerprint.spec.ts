import fc from 'fast-check';
import { bandsPerText, fingerprintOf, normalizedWords, similarityOf } from './fingerprint.js';

const likeness = (a: string, b: string) => similarityOf(fingerprintOf(a).pairs, fingerprintOf(b).pairs);
const shared = (a: string, b: string) => {
  const other = new Set(fingerprintOf(b).bands);
  return fingerprintOf(a).bands.filter((band) => other.has(band)).length;
};
const text =
  'On the second night the guards cut the water in block four and two men who had asked for a doctor were taken away and did not come back before morning';

describe('fingerprints of narratives', () => {
  it('take no notice of case, accents and punctuation', () => {
    expect(likeness('La PRISIÓN está llena, muy llena.', 'la prision esta llena muy llena')).toBe(1);
    expect(normalizedWords('¡Ñandú — 3 DÍAS!')).toEqual(['nandu', '3', 'dias']);
  });

  it('give the same keys for ever, since they are stored', () => {
    expect(fingerprintOf(text).bands.slice(0, 2)).toEqual(fingerprintOf(text.toUpperCase()).bands.slice(0, 2));
    expect(fingerprintOf('the water was cut').bands[0]).toMatchInlineSnapshot(`-435764243`);
  });

  it('find a copy with a word changed, and not another story', () => {
    expect(likeness(text, text.replace('second', 'third'))).toBeGreaterThan(0.8);
    expect(shared(text, text.replace('second', 'third'))).toBeGreaterThan(0);
    expect(
      likeness(text, 'The lawyer was refused entry although the visit had been agreed a week before.'),
    ).toBeLessThan(0.1);
  });

  it('have no key for a text without words', () => {
    expect(fingerprintOf(' … ').bands).toEqual([]);
    expect(likeness('', text)).toBe(0);
  });

  it('find texts of similarity 0.7 and more in more than 90 of 100 cases', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{2,6}$/), { minLength: 30, maxLength: 60 });
    let alike = 0;
    let met = 0;
    fc.assert(
      fc.property(words, fc.array(fc.nat(), { maxLength: 5 }), (original, changes) => {
        const changed = original.map((word, at) => (changes.some((n) => n % original.length === at) ? 'zzzz' : word));
        const [a, b] = [original.join(' '), changed.join(' ')];
        if (likeness(a, b) < 0.7) return;
        alike += 1;
        if (shared(a, b) > 0) met += 1;
      }),
      { numRuns: 500 },
    );
    expect(met / alike).toBeGreaterThan(0.9);
  });

  it('are symmetric, within 0 and 1, and 1 for a text with itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        if (normalizedWords(a).length > 0) expect(likeness(a, a)).toBe(1);
        expect([0, bandsPerText]).toContain(fingerprintOf(a).bands.length);
      }),
    );
  });
});
