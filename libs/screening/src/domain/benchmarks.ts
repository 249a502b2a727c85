import type { Urgency } from './urgency-scale.js';

/** Figures that a report states, by indicator. Absent means not stated, never zero. */
export type Readings = Readonly<Record<string, number>>;

/** A line that a figure crossed. It raises a flag for a person and is no finding. */
export interface Benchmark {
  readonly code: string;
  readonly label: { readonly en: string; readonly es: string };
  /** The least urgency that crossing this line calls for, where the policy names one. */
  readonly atLeast?: Urgency;
}

interface Line extends Benchmark {
  readonly indicator: string;
  readonly crossed: (value: number, inDanger: readonly string[]) => boolean;
}

const above = (limit: number) => (value: number) => value > limit;
const below = (limit: number) => (value: number) => value < limit;
const lowerForMinors = (adults: number, minors: number) => (value: number, inDanger: readonly string[]) =>
  value > (inDanger.includes('minor') ? minors : adults);

/** The lines that call for haste; further lines of the same indicators are for the facility's profile. */
const lines: readonly Line[] = [
  line('IND.OCC', above(120), 'over 120 % of the stated places', 'más del 120 % de las plazas declaradas'),
  line('IND.SPC.M', below(3), 'less than 3 m² a person', 'menos de 3 m² por persona'),
  line(
    'IND.SOL',
    (days, inDanger) => days > 15 || (days > 0 && inDanger.length > 0),
    'solitary confinement past the limit',
    'aislamiento por encima del límite',
  ),
  line('IND.INC', above(24), 'no contact for more than 24 hours', 'sin contacto por más de 24 horas', 'U1'),
  {
    ...line('IND.INC', above(72), 'no contact for more than 72 hours', 'sin contacto por más de 72 horas', 'U0'),
    code: 'IND.INC.72',
  },
  line(
    'IND.JDG',
    lowerForMinors(48, 24),
    'not brought before a judge in time',
    'sin presentación ante un juez a tiempo',
  ),
  line('IND.WAT.D', below(3), 'less than 3 litres of drinking water a day', 'menos de 3 litros de agua potable al día'),
  line('IND.WAT.T', below(10), 'less than 10 litres of water a day', 'menos de 10 litros de agua al día'),
  line('IND.TOI', above(50), 'more than 50 people to a toilet', 'más de 50 personas por inodoro'),
  line('IND.OUT', below(1), 'less than an hour outdoors a day', 'menos de una hora al aire libre al día'),
  line(
    'IND.LGT',
    (hours) => hours >= 24 || hours <= 0,
    'constant light or constant darkness',
    'luz u oscuridad permanentes',
  ),
  line(
    'IND.MED.EM',
    above(120),
    'urgent care came after more than two hours',
    'la atención urgente tardó más de dos horas',
  ),
  line(
    'IND.VIS',
    lowerForMinors(30, 7),
    'no family contact for too long',
    'sin contacto familiar por demasiado tiempo',
  ),
  line('IND.KCAL', below(2_100), 'less than 2,100 kcal a day', 'menos de 2100 kcal al día'),
];

/** Which lines the stated figures cross; some lie lower for people in special danger. */
export function crossedBenchmarks(readings: Readings, inDanger: readonly string[]): Benchmark[] {
  return lines
    .filter(({ indicator, crossed }) => isStated(readings[indicator]) && crossed(readings[indicator], inDanger))
    .map(({ code, label, atLeast }) => ({ code, label, ...(atLeast && { atLeast }) }));
}

/** What a chosen answer of the questionnaire says in figures: the least that the words of the choice allow. */
const choices: Readonly<
  Record<string, { readonly indicator: string; readonly values: Readonly<Record<string, number>> }>
> = {
  lastContact: { indicator: 'IND.VIS', values: { week: 1, month: 8, longer: 31, never: 31 } },
  healthCareDelay: { indicator: 'IND.MED.DY', values: { within_hour: 0, within_day: 1, days: 2, never: 2 } },
  hoursOutOfCell: { indicator: 'IND.OUT', values: { none: 0, under_hour: 0.5, one_to_four: 1, more: 4 } },
};

/** The figures that a report's answers state: by a choice of the questionnaire, or as a number under an indicator's code. */
export function readingsIn(answers: Readonly<Record<string, unknown>>): Readings {
  const readings = new Map<string, number>();
  for (const [question, answer] of Object.entries(answers)) {
    const choice = Object.hasOwn(choices, question) ? choices[question] : undefined;
    const value = choice && typeof answer === 'string' ? choice.values[answer] : undefined;
    if (choice && isStated(value)) readings.set(choice.indicator, value);
    else if (question.startsWith('IND.') && isStated(answer)) readings.set(question, answer);
  }
  return Object.fromEntries(readings);
}

function isStated(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function line(indicator: string, crossed: Line['crossed'], en: string, es: string, atLeast?: Urgency): Line {
  return { indicator, code: indicator, crossed, label: { en, es }, ...(atLeast && { atLeast }) };
}
