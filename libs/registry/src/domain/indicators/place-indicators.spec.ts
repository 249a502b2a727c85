import { loadTaxonomy } from '@habeas/taxonomy';
import { statementOf } from './indicator-statement.js';
import { indicatorsOf, type LatestReading, type NumberClaim } from './place-indicators.js';

const claim = (predicate: string, value: number, claimDate: string | null, unit = 'persons'): NumberClaim => ({
  id: `${predicate}-${value}`,
  predicate,
  value,
  unit,
  claimant: 'Somebody',
  claimDate,
  checkStatus: 'unchecked',
  title: null,
  publisher: null,
  url: null,
});
const reading = (group: string, value: number): LatestReading => ({
  dataset: 'daily',
  group,
  measure: 'during_day',
  value,
  first: '2025-03-15',
  last: '2025-03-15',
  title: 'Figures',
  publisher: null,
  url: null,
});

describe('the indicators of a place', () => {
  it('hold each count of people held against each claim of capacity, with both dates', () => {
    const computed = indicatorsOf(
      [
        claim('capacity_maximum', 800, '2024'),
        claim('capacity_maximum', 620, null),
        claim('people_held', 1_150, '2024'),
      ],
      [reading('all', 400)],
    );
    const told = computed.map(({ result, inputs }) => [
      inputs[1].low,
      inputs[0].low,
      result.sameTime,
      result.daysApart?.least,
    ]);
    expect(told).toEqual([
      [800, 1_150, true, 0],
      [620, 1_150, false, undefined],
      [800, 400, false, 74],
      [620, 400, false, undefined],
    ]);
  });

  it('need their inputs: no floor without an area, no share without a count of all', () => {
    expect(indicatorsOf([claim('capacity_maximum', 800, null)], [])).toEqual([]);
    expect(indicatorsOf([], [reading('unsentenced', 4)])).toEqual([]);
    const both = indicatorsOf(
      [claim('usable_area', 600, null, 'm2')],
      [reading('all', 400), reading('unsentenced', 100)],
    );
    expect(
      both.map(({ indicator, result, toiletAreaIncluded }) => [indicator, result.low, toiletAreaIncluded]),
    ).toEqual([
      ['IND.SPC.M', 1.5, 'unknown'],
      ['IND.UNS', 0.25, null],
    ]);
  });

  it('count people for each toilet, and deaths against an average alone and from ten on', () => {
    const average = { ...reading('all', 1_000), measure: 'average' };
    const computed = indicatorsOf(
      [claim('toilets', 20, null, 'toilets'), claim('deaths', 12, '2025'), claim('deaths', 9, '2024')],
      [average, { ...reading('all', 500), dataset: 'midnight' }],
    );
    expect(computed.map(({ indicator, result }) => [indicator, result.low])).toEqual([
      ['IND.TOI', 50],
      ['IND.TOI', 25],
      ['IND.MRT', 12],
    ]);
    expect(indicatorsOf([claim('deaths', 12, null)], [average])).toEqual([]);
  });

  it('are told with the benchmark, its check status and its force in that country', () => {
    const [computed] = indicatorsOf([claim('capacity_maximum', 800, '2024'), claim('people_held', 1_150, '2024')], []);
    if (!computed) throw new Error('nothing was computed');
    const reference = loadTaxonomy().data;
    const statement = statementOf(reference, 'SV', computed);
    expect(statement.levels.map(({ limit, crossed }) => [limit, crossed])).toEqual([
      [90, 'yes'],
      [100, 'yes'],
      [120, 'yes'],
      [150, 'no'],
      [200, 'no'],
    ]);
    expect(statement.benchmark).toMatchObject({
      checkStatus: 'partly_confirmed',
      force: [{ instrument: 'NMR', legalForce: 'authoritative_soft_law' }],
    });
    expect(statementOf(reference, 'XA', computed).benchmark.force).toEqual([{ instrument: 'NMR', legalForce: null }]);
  });
});
