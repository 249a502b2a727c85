import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { readMapping, templateMapping } from './import-mapping.js';

const shipped: unknown = JSON.parse(
  readFileSync(new URL('../../reference/au-detention-incidents.mapping.json', import.meta.url), 'utf8'),
);

const least = { columns: { occurred: 'When', narrative: 'What', categories: ['Kind'] } };

const codes = (input: unknown) => readMapping(input).faults.map(({ field, code }) => `${field}: ${code}`);

describe('an import mapping', () => {
  it('may be as small as three columns', () => {
    expect(readMapping(least)).toEqual({ mapping: { ...least, values: {}, defaults: {} }, faults: [] });
  });

  it('is sound for the template and for the shipped file', () => {
    expect(codes(templateMapping)).toEqual([]);
    expect(codes(shipped)).toEqual([]);
  });

  it('names what is missing', () => {
    expect(codes({ columns: {} })).toEqual([
      'mapping.columns.occurred: required',
      'mapping.columns.narrative: required',
      'mapping.columns.categories: required',
    ]);
    expect(codes(null)).toEqual(['mapping: not_an_object']);
    expect(codes([])).toEqual(['mapping: not_an_object']);
  });

  it('refuses unknown keys, wrong shapes and unknown values, without repeating them', () => {
    expect(codes({ ...least, secret: 1 })).toEqual(['mapping: unknown_key']);
    expect(codes({ ...least, defaults: { consent: { all: 'granted' } } })).toEqual([
      'mapping.defaults.consent: unknown_key',
    ]);
    expect(codes({ ...least, defaults: { consent: { recontact: 'withdrawn' } } })).toEqual([
      'mapping.defaults.consent: unknown_value',
    ]);
    expect(codes({ ...least, values: { facilities: { Ravenna: 'the one in town' } } })).toEqual([
      'mapping.values.facilities: id_invalid',
    ]);
    expect(codes({ columns: { ...least.columns, narrative: ['a'] } })).toEqual([
      'mapping.columns.narrative: text_invalid',
    ]);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (columns, values) => {
        expect(Array.isArray(readMapping({ columns, values, defaults: columns }).faults)).toBe(true);
        expect(Array.isArray(readMapping(values).faults)).toBe(true);
      }),
    );
  });
});
