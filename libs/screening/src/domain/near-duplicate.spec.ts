import { fingerprintOf } from './fingerprint.js';
import { type Comparable, mostDuplicatesPerReport, nearDuplicatesOf, periodsOverlap } from './near-duplicate.js';

const text = 'the water was cut in block four for three days and nobody came to mend it';
const report = (overrides: Partial<Comparable> & { text?: string } = {}): Comparable => ({
  reportId: 'r1',
  organizationId: 'o1',
  facilityId: 'f1',
  occurredEarliest: '2026-03-01',
  occurredLatest: '2026-03-03',
  pairs: fingerprintOf(overrides.text ?? text).pairs,
  ...overrides,
});

describe('near-duplicates', () => {
  it('say how two reports agree', () => {
    const other = report({
      reportId: 'r2',
      organizationId: 'o2',
      occurredEarliest: '2026-03-03',
      occurredLatest: '2026-03-31',
    });
    expect(nearDuplicatesOf(report(), [other])).toEqual([
      { otherReportId: 'r2', similarity: 1, sameFacility: true, samePeriod: true, sameOrganization: false },
    ]);
  });

  it('ask for less likeness at the same place and time', () => {
    const looser = 'the water was cut in block four for three days while the director was away';
    const near = report({ reportId: 'r2', text: looser });
    const elsewhere = report({ reportId: 'r3', text: looser, facilityId: 'f2' });
    expect(nearDuplicatesOf(report(), [near, elsewhere]).map(({ otherReportId }) => otherReportId)).toEqual(['r2']);
  });

  it('never hold the report itself, and not more than a person can compare', () => {
    const many = Array.from({ length: 40 }, (_, index) => report({ reportId: `x${index}` }));
    const found = nearDuplicatesOf(report(), [report(), ...many]);
    expect(found).toHaveLength(mostDuplicatesPerReport);
    expect(found.map(({ otherReportId }) => otherReportId)).not.toContain('r1');
  });

  it('do not take two unknown places for the same one', () => {
    const [pair] = nearDuplicatesOf(report({ facilityId: null }), [report({ reportId: 'r2', facilityId: null })]);
    expect(pair?.sameFacility).toBe(false);
  });

  it.each([
    [['2026-03-01', '2026-03-03'], ['2026-03-03', '2026-03-05'], true],
    [['2026-03-01', '2026-03-02'], ['2026-03-03', '2026-03-05'], false],
    [['2026-03-01', null], ['2027-01-01', '2027-01-01'], true],
    [[null, '2026-02-01'], ['2026-03-01', null], false],
    [[null, null], ['2026-03-01', '2026-03-01'], false],
  ] as const)('overlap of %j with %j is %s', ([a, b], [c, d], overlaps) => {
    const [first, second] = [
      { occurredEarliest: a, occurredLatest: b },
      { occurredEarliest: c, occurredLatest: d },
    ];
    expect(periodsOverlap(first, second)).toBe(overlaps);
    expect(periodsOverlap(second, first)).toBe(overlaps);
  });
});
