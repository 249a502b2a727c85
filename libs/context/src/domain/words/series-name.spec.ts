import { seriesName } from './series-name.js';

it('reads the code of a series as words, and leaves names as they were written', () => {
  expect(seriesName('us-ice-removals')).toBe('US ICE removals');
  expect(seriesName('deaths_in_custody')).toBe('Deaths in custody');
  expect(seriesName('bed-days')).toBe('Bed days');
  expect(seriesName('Removals by month')).toBe('Removals by month');
});
