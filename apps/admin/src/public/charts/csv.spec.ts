import { expect, it } from 'vitest';
import { toCsv } from './csv.js';

it('writes a table with the source in each row, quotes what needs it and disarms formulas', () => {
  expect(
    toCsv(
      ['day', 'people'],
      [
        ['2024-01-01', 12],
        ['=1+1', null],
      ],
      'Source: "A", B',
    ),
  ).toBe('day,people,source\r\n2024-01-01,12,"Source: ""A"", B"\r\n\'=1+1,,"Source: ""A"", B"\r\n');
  expect(toCsv(['low'], [[-1]], 'x')).toContain('\r\n-1,x');
});
