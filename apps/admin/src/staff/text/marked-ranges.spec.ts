import { markedPieces } from './marked-ranges.js';

describe('cutting a text at its marks', () => {
  it('leaves a text without marks whole', () => {
    expect(markedPieces('Plain words', [])).toEqual([{ text: 'Plain words', marks: [] }]);
  });

  it('cuts overlapping marks into pieces that carry both', () => {
    const a = { start: 0, end: 6 };
    const b = { start: 4, end: 9 };
    expect(markedPieces('abcdefghi', [a, b])).toEqual([
      { text: 'abcd', marks: [a] },
      { text: 'ef', marks: [a, b] },
      { text: 'ghi', marks: [b] },
    ]);
  });

  it('loses no character whatever the offsets say', () => {
    const text = 'Short';
    const pieces = markedPieces(text, [
      { start: -2, end: 3 },
      { start: 3, end: 99 },
      { start: 4, end: 4 },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('gives an empty text no pieces', () => {
    expect(markedPieces('', [])).toEqual([]);
  });
});
