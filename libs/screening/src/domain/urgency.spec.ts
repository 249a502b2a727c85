import fc from 'fast-check';
import { readingsIn } from './benchmarks.js';
import { type CategoryUrgency, gradeUrgency, type UrgencyFacts } from './urgency.js';
import { dueHours, isMoreUrgent, stepsDown, urgencies } from './urgency-scale.js';

const label = { en: 'label', es: 'etiqueta' };
const category = (code: string, urgency: CategoryUrgency['urgency']): CategoryUrgency => ({ code, urgency, label });
const facts = (overrides: Partial<UrgencyFacts> = {}): UrgencyFacts => ({
  categories: [category('MAT.BED', 'U2')],
  ongoing: null,
  vulnerable: [],
  readings: {},
  ...overrides,
});
const codes = (overrides: Partial<UrgencyFacts>) => gradeUrgency(facts(overrides)).reasons.map(({ code }) => code);

describe('urgency', () => {
  it('is that of the most urgent category, with its hours and its reason in words', () => {
    const grade = gradeUrgency(facts({ categories: [category('MAT.BED', 'U3'), category('HLT.MED', 'U1')] }));
    expect(grade).toEqual({ urgency: 'U1', dueHours: 72, reasons: [{ code: 'category.HLT.MED', label }] });
  });

  it.each<[string, Partial<UrgencyFacts>, string]>([
    ['it goes on', { ongoing: true }, 'ongoing'],
    ['a child is affected', { vulnerable: ['minor'] }, 'minor'],
    ['a pregnant person is affected', { vulnerable: ['pregnant'] }, 'pregnant'],
    ['a person with a disability is affected', { vulnerable: ['disability'] }, 'disability'],
    ['a benchmark is crossed', { readings: { 'IND.TOI': 51 } }, 'benchmark.IND.TOI'],
    ['a category implies a child', { categories: [category('MAT.BED', 'U2'), category('PRO.MIN', 'U2')] }, 'minor'],
  ])('is one step higher when %s', (_, overrides, code) => {
    expect(gradeUrgency(facts(overrides)).urgency).toBe('U1');
    expect(codes(overrides)).toContain(code);
  });

  it('rises one step, not more, for several such facts', () => {
    expect(gradeUrgency(facts({ ongoing: true, vulnerable: ['minor', 'pregnant'] })).urgency).toBe('U1');
  });

  it.each([
    [25, 'U1'],
    [73, 'U0'],
  ])('follows the policy on %s hours without contact', (hours, urgency) => {
    expect(
      gradeUrgency(facts({ categories: [category('CON.FAM', 'U3')], readings: { 'IND.INC': hours } })).urgency,
    ).toBe(urgency);
  });

  it('knows lower lines for people in special danger', () => {
    expect(codes({ readings: { 'IND.SOL': 3 } })).not.toContain('benchmark.IND.SOL');
    expect(codes({ readings: { 'IND.SOL': 3 }, vulnerable: ['minor'] })).toContain('benchmark.IND.SOL');
    expect(codes({ readings: { 'IND.VIS': 10 } })).not.toContain('benchmark.IND.VIS');
    expect(codes({ readings: { 'IND.VIS': 10 }, vulnerable: ['minor'] })).toContain('benchmark.IND.VIS');
  });

  it('is a week at most urgent for what is past and closed, unless there are reprisals', () => {
    const torture = category('TRE.TOR', 'U0');
    expect(gradeUrgency(facts({ categories: [torture], ongoing: false, vulnerable: ['minor'] })).urgency).toBe('U2');
    expect(gradeUrgency(facts({ categories: [torture, category('OVR.REP', 'U0')], ongoing: false })).urgency).toBe(
      'U0',
    );
    expect(gradeUrgency(facts({ categories: [category('REG.ACT', 'U3')], ongoing: false })).urgency).toBe('U3');
  });

  it('reads figures and choices from the answers, and nothing else', () => {
    const stated = { 'IND.SOL': 16, 'IND.OUT': '0', 'IND.LGT': Number.NaN, other: 3 };
    expect(
      readingsIn({ ...stated, lastContact: 'longer', healthCareDelay: 'unknown', hoursOutOfCell: 'under_hour' }),
    ).toEqual({
      'IND.SOL': 16,
      'IND.VIS': 31,
      'IND.OUT': 0.5,
    });
    expect(readingsIn({ constructor: 'week', lastContact: 'constructor' })).toEqual({});
  });

  it('counts steps between two urgencies', () => {
    expect(stepsDown('U0', 'U2')).toBe(2);
    expect(stepsDown('U3', 'U2')).toBe(-1);
  });
});

describe('urgency of any facts', () => {
  const anyCategory = fc.record({
    code: fc.constantFrom('TRE.TOR', 'MAT.BED', 'PRO.MIN', 'OVR.REP', 'REG.ACT'),
    urgency: fc.constantFrom(...urgencies),
    label: fc.constant(label),
  });
  const anyFacts: fc.Arbitrary<UrgencyFacts> = fc.record({
    categories: fc.uniqueArray(anyCategory, { maxLength: 4, selector: ({ code }) => code }),
    ongoing: fc.constantFrom(true, false, null),
    vulnerable: fc.subarray(['minor', 'pregnant', 'disability', 'lgbti', '']),
    readings: fc.dictionary(
      fc.constantFrom('IND.SOL', 'IND.INC', 'IND.TOI', 'IND.WAT.D'),
      fc.double({ min: 0, max: 200, noNaN: true }),
    ),
  });
  const raise = fc.constantFrom<(facts: UrgencyFacts) => UrgencyFacts>(
    (given) => ({ ...given, vulnerable: [...given.vulnerable, 'minor'] }),
    (given) => ({ ...given, vulnerable: [...given.vulnerable, 'pregnant'] }),
    (given) => ({ ...given, vulnerable: [...given.vulnerable, 'disability'] }),
    (given) => ({ ...given, ongoing: true }),
    (given) => ({ ...given, readings: { ...given.readings, 'IND.KCAL': 900 } }),
    (given) => ({ ...given, categories: [...given.categories, category('TRE.TOR', 'U0')] }),
    (given) => ({ ...given, categories: [...given.categories, category('OVR.REP', 'U0')] }),
  );

  it('is never lowered by a fact that raises', () => {
    fc.assert(
      fc.property(anyFacts, raise, (given, raised) => {
        expect(isMoreUrgent(gradeUrgency(given).urgency, gradeUrgency(raised(given)).urgency)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('always has a reason and the hours of its grade', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const grade = gradeUrgency(given);
        expect(grade.reasons.length).toBeGreaterThan(0);
        expect(grade.dueHours).toBe(dueHours[grade.urgency]);
        expect(new Set(grade.reasons.map(({ code }) => code)).size).toBe(grade.reasons.length);
      }),
    );
  });
});
