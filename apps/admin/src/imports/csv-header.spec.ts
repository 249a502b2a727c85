import { describe, expect, it } from 'vitest';
import { readHead } from './csv-header.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the header of a file', () => {
  it.each([',', ';', '\t', '|'])('is read with the delimiter %j', (delimiter) => {
    const head = readHead(
      utf8(['Fecha', 'Lugar', 'Relato'].join(delimiter) + '\r\n' + ['1', '2', '3'].join(delimiter)),
    );
    expect(head).toEqual({ headers: ['Fecha', 'Lugar', 'Relato'], example: { Fecha: '1', Lugar: '2', Relato: '3' } });
  });

  it('takes quoted names with delimiters, line breaks and doubled quotes', () => {
    expect(readHead(utf8('"What, where","the ""place""","two\nlines"\n'))?.headers).toEqual([
      'What, where',
      'the "place"',
      'two\nlines',
    ]);
  });

  it('drops the byte order mark, and the line by which Excel names the delimiter', () => {
    expect(readHead(utf8('\ufeffid,day\n'))?.headers).toEqual(['id', 'day']);
    expect(readHead(utf8('sep=;\nid;day\n'))?.headers).toEqual(['id', 'day']);
  });

  it('reads a file that is no UTF-8 as Latin-1', () => {
    expect(readHead(Uint8Array.from([0x41, 0xf1, 0x6f, 0x2c, 0x42, 0x0a]))?.headers).toEqual(['Año', 'B']);
  });

  it('leaves the columns out that a file of failed rows carries', () => {
    expect(readHead(utf8('id,habeas_line,habeas_reason\n'))?.headers).toEqual(['id']);
  });

  it('forgives a cut in the middle of a character', () => {
    expect(readHead(utf8('id,day\nñ').slice(0, -1))?.headers).toEqual(['id', 'day']);
  });

  it('finds none in an empty file and in one that is no text', () => {
    expect(readHead(utf8(''))).toBeUndefined();
    expect(readHead(utf8('PK\u0000\u0000'))).toBeUndefined();
  });
});
