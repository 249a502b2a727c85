import type { RecordDraft } from '../records/record.js';
import { recordTitle } from './record-title.js';

const figure = (unit: string) =>
  ({
    kind: 'statistic',
    content: { series: 'a-series', period: '2025-02', value: 11_000, unit, population: null, method: null },
  }) as Pick<RecordDraft, 'kind' | 'content'>;

describe('the title of a figure', () => {
  it('says a known unit in the language of the page, and any other as its source wrote it', () => {
    expect(recordTitle(figure('persons'), () => undefined)).toEqual({
      en: 'A series: 11,000 people, February 2025',
      es: 'A series: 11.000 personas, febrero de 2025',
    });
    expect(recordTitle(figure('flights'), () => undefined).es).toContain('11.000 flights');
  });
});
