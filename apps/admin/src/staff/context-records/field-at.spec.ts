import type { RecordField } from '../data/context-records.js';
import { fieldAt } from './field-at.js';

const field = (name: string, fields: readonly RecordField[] = []) => ({ name, fields }) as RecordField;
const fields = [field('id'), field('legs', [field('from', [field('country')])])];

describe('the field of a fault', () => {
  it('is found through lists and groups', () => {
    expect(fieldAt(fields, 'legs[1].from.country')?.name).toBe('country');
    expect(fieldAt(fields, 'id')?.name).toBe('id');
  });

  it('is nothing for a path of nothing', () => {
    expect(fieldAt(fields, 'legs[0].nowhere.country')).toBeUndefined();
  });
});
