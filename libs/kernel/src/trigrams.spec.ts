import { trigramsOf } from './trigrams.js';

describe('trigramsOf', () => {
  it('pads each word, and tells each trigram once, in order', () => {
    expect(trigramsOf('cat')).toEqual(['  c', ' ca', 'at ', 'cat']);
    expect(trigramsOf('Cat cat')).toEqual(trigramsOf('cat'));
  });

  it('sees neither case, accents nor punctuation, and keeps letters that are not Latin', () => {
    expect(trigramsOf('Prisión, «Norte»')).toEqual(trigramsOf('prision norte'));
    expect(trigramsOf('ы')).toEqual(['  ы', ' ы ']);
    expect(trigramsOf('𐐀')).toEqual(['  𐐨', ' 𐐨 ']);
  });

  it('shares most of them with a misspelling', () => {
    const right = new Set(trigramsOf('centro penitenciario'));
    const wrong = trigramsOf('sentro penitensiario');
    expect(wrong.filter((trigram) => right.has(trigram)).length / wrong.length).toBeGreaterThan(0.6);
  });

  it('is empty for a text without a letter or digit', () => {
    expect(trigramsOf(' -- ')).toEqual([]);
  });
});
