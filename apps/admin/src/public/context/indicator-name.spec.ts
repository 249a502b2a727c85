import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../i18n/en/context.json';
import es from '../../i18n/es/context.json';

const list = join(import.meta.dirname, '../../../../../libs/taxonomy/reference/indicators.csv');
const ids = readFileSync(list, 'utf8')
  .split('\n')
  .flatMap((line) => /^IND\.[A-Z.]+(?=,)/.exec(line)?.[0] ?? []);

describe('the names of indicators', () => {
  it.each([
    ['en', en],
    ['es', es],
  ])('exist for each of the list, and for no other: %s', (_, words) => {
    const { other, ...named } = words.indicators.name;
    expect(other).toBe('{{name}}');
    expect(Object.keys(named).sort()).toEqual(ids.map((id) => id.replaceAll('.', '_')).sort());
    expect(ids.length).toBe(25);
  });
});
