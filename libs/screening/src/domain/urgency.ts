import { type Benchmark, crossedBenchmarks, type Readings } from './benchmarks.js';
import { dueHours, isMoreUrgent, urgencies, type Urgency } from './urgency-scale.js';

/** Why a report stands where it stands, in words of both languages. */
export interface UrgencyReason {
  readonly code: string;
  readonly label: { readonly en: string; readonly es: string };
}

/** A category of the report with the urgency that the taxonomy gives it. */
export interface CategoryUrgency {
  readonly code: string;
  readonly label: { readonly en: string; readonly es: string };
  readonly urgency: Urgency;
}

export interface UrgencyFacts {
  readonly categories: readonly CategoryUrgency[];
  /** `null` when the reporter does not know. */
  readonly ongoing: boolean | null;
  readonly vulnerable: readonly string[];
  readonly readings: Readings;
}

export interface UrgencyGrade {
  readonly urgency: Urgency;
  readonly reasons: readonly UrgencyReason[];
  readonly dueHours: number;
}

/** Those in special danger, by the group named and by the category that implies it. */
const groups = [
  {
    code: 'minor',
    label: { en: 'a child is affected', es: 'afecta a un menor' },
    of: ['minor', 'minors', 'child', 'children', 'PRO.MIN'],
  },
  {
    code: 'pregnant',
    label: { en: 'a pregnant or nursing person is affected', es: 'afecta a una persona embarazada o lactante' },
    of: ['pregnant', 'pregnancy', 'PRO.PRG'],
  },
  {
    code: 'disability',
    label: { en: 'a person with a disability is affected', es: 'afecta a una persona con discapacidad' },
    of: ['disability', 'disabled', 'PRO.DSB'],
  },
] as const;

const ongoingReason: UrgencyReason = { code: 'ongoing', label: { en: 'still going on', es: 'sigue ocurriendo' } };
const closedReason: UrgencyReason = {
  code: 'past_and_closed',
  label: { en: 'past and closed', es: 'pasado y concluido' },
};
const noCategory: UrgencyReason = { code: 'no_category', label: { en: 'no category given', es: 'sin categoría' } };
const reprisals = 'OVR.REP';

/**
 * The most urgent category decides; one step more when it goes on, when somebody in special danger is affected or when
 * a benchmark is crossed (several such facts are still one step); a benchmark may name its own least urgency. What is
 * past and closed waits a week at least, unless somebody suffers reprisals.
 */
export function gradeUrgency(facts: UrgencyFacts): UrgencyGrade {
  const inDanger = groups.filter(({ of }) => isNamed(of, facts));
  const crossed = crossedBenchmarks(
    facts.readings,
    inDanger.map(({ code }) => code),
  );
  const raising = [
    ...(facts.ongoing === true ? [ongoingReason] : []),
    ...inDanger.map(({ code, label }) => ({ code, label })),
    ...crossed.map(reasonOf),
  ];
  const base = mostUrgent(facts.categories.map(({ urgency }) => urgency));
  const raised = raising.length > 0 ? oneStepUp(base) : base;
  const open = mostUrgent([raised, ...crossed.flatMap(({ atLeast }) => atLeast ?? [])]);
  const closed = facts.ongoing === false && !facts.categories.some(({ code }) => code === reprisals);
  const urgency = closed ? lessUrgent(open, 'U2') : open;
  return {
    urgency,
    reasons: [...categoryReasons(facts.categories, base), ...raising, ...(closed ? [closedReason] : [])],
    dueHours: dueHours[urgency],
  };
}

/** What a report gets whose grading failed for good: soon, and marked, so that a person looks instead. */
export const ungraded: UrgencyGrade = {
  urgency: 'U1',
  reasons: [
    {
      code: 'screening_incomplete',
      label: { en: 'could not be screened in full', es: 'no se pudo examinar por completo' },
    },
  ],
  dueHours: dueHours.U1,
};

function isNamed(names: readonly string[], { vulnerable, categories }: UrgencyFacts): boolean {
  return vulnerable.some((group) => names.includes(group)) || categories.some(({ code }) => names.includes(code));
}

function categoryReasons(categories: readonly CategoryUrgency[], base: Urgency): UrgencyReason[] {
  if (categories.length === 0) return [noCategory];
  return categories
    .filter(({ urgency }) => urgency === base)
    .map(({ code, label }) => ({ code: `category.${code}`, label }));
}

function reasonOf({ code, label }: Benchmark): UrgencyReason {
  return { code: `benchmark.${code}`, label };
}

function mostUrgent(all: readonly Urgency[]): Urgency {
  return all.reduce<Urgency>((most, urgency) => (isMoreUrgent(urgency, most) ? urgency : most), 'U3');
}

function lessUrgent(a: Urgency, b: Urgency): Urgency {
  return isMoreUrgent(a, b) ? b : a;
}

function oneStepUp(urgency: Urgency): Urgency {
  return urgencies[urgencies.indexOf(urgency) - 1] ?? 'U0';
}
