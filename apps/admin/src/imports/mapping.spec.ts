import { describe, expect, it } from 'vitest';
import { emptyMapping, faultsOfMapping, forSending, kindOfWord, nameFromFile, withGuesses } from './mapping.js';

describe('a mapping of an own file', () => {
  it('begins with the columns whose names are common, in both languages', () => {
    const { columns } = withGuesses(emptyMapping, ['Número', 'Fecha', 'Lugar', 'Tipo', 'Descripción', 'Otra']);
    expect(columns).toMatchObject({
      externalId: 'Número',
      occurred: 'Fecha',
      facility: 'Lugar',
      categories: ['Tipo'],
      narrative: 'Descripción',
    });
  });

  it('keeps what was chosen already', () => {
    const chosen = { ...emptyMapping, columns: { occurred: 'Otra' } };
    expect(withGuesses(chosen, ['Fecha', 'Otra']).columns.occurred).toBe('Otra');
  });

  it('names what a report cannot do without, and columns that the file lacks', () => {
    const mapping = {
      ...emptyMapping,
      columns: { occurred: 'Fecha', narrative: 'Relato', consent: { recontact: 'Ya' } },
    };
    expect(faultsOfMapping(mapping, ['Fecha'])).toEqual([
      { target: 'categories', code: 'missing' },
      { target: 'narrative', code: 'unknownColumn' },
      { target: 'consent-recontact', code: 'unknownColumn' },
    ]);
  });

  it('is sent without its empty parts', () => {
    const sent = forSending({
      columns: { occurred: 'Fecha', facility: undefined, vulnerable: [] },
      values: {},
      defaults: { language: '' },
    });
    expect(sent).toEqual({ columns: { occurred: 'Fecha' }, values: {}, defaults: {} });
  });

  it('knows what a word of a column can become', () => {
    const mapping = { ...emptyMapping, columns: { categories: ['Tipo'], facility: 'Lugar' } };
    expect([kindOfWord(mapping, 'Tipo'), kindOfWord(mapping, 'Lugar'), kindOfWord(mapping, 'Otra')]).toEqual([
      'category',
      'facility',
      null,
    ]);
  });

  it('is named after its file', () => {
    expect(nameFromFile('Año 2026 (final).csv')).toBe('ano-2026-final');
  });
});
