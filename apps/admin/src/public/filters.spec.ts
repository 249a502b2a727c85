import { describe, expect, it } from 'vitest';
import { filtersFrom, recipes, statisticFilters } from './filters.js';

describe('filters of the address', () => {
  it('keep what is known and drop what is empty or strange', () => {
    expect(filtersFrom({ q: ' water ', proof: '', lang: 'es', evil: 'x', category: ['a'] })).toEqual({ q: 'water' });
  });

  it('ask for months only where months are counted', () => {
    const filters = { q: 'water', country: 'SV', from: '2025-01', to: '2025-12' };
    expect(statisticFilters(filters, 'category')).toEqual({ country: 'SV' });
    expect(statisticFilters(filters, 'month')).toEqual({ country: 'SV', from: '2025-01', to: '2025-12' });
  });

  it('give the same address in every recipe', () => {
    const url = 'http://localhost:3001/v1/summaries?country=SV';
    for (const { text } of recipes(url)) expect(text).toContain(url);
  });
});
