import { Malformed } from '@habeas/kernel';
import { coarserOf, periodOf, spanOf } from './population-span.js';

describe('the span of a population', () => {
  it('is whole months and years, and all there is without bounds', () => {
    expect(spanOf('2024', '2024-02')).toEqual({ from: '2024-01-01', to: '2024-02-29' });
    expect(spanOf('2025-03-15', '2025')).toEqual({ from: '2025-03-15', to: '2025-12-31' });
    expect(spanOf(undefined, undefined)).toEqual({ from: '0001-01-01', to: '9999-12-31' });
  });

  it.each([
    ['2025-02-31', undefined],
    [undefined, '2023-02-29'],
    ['2025-03', '2025-02'],
  ])('is refused from %s to %s', (from, to) => {
    expect(() => spanOf(from, to)).toThrow(Malformed);
  });

  it('is never finer than the source, and a year that starts elsewhere is named by its first month', () => {
    expect([coarserOf('day', 'year'), coarserOf('month', 'day'), coarserOf('month', 'month')]).toEqual([
      'year',
      'month',
      'month',
    ]);
    expect([
      periodOf('2025-01-01', 'year'),
      periodOf('2024-10-01', 'year'),
      periodOf('2025-01-01', 'month'),
      periodOf('2025-01-01', 'day'),
    ]).toEqual(['2025', '2024-10', '2025-01', '2025-01-01']);
  });
});
