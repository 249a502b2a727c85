import { crosses, type FlagLevel, parseFlagLevels } from './flag-levels.js';
import type { ComputedIndicator, IndicatorInput } from './place-indicators.js';

/** What the reference data say of benchmarks and of the instruments that they cite. */
export interface BenchmarkReference {
  readonly indicators: readonly {
    readonly id: string;
    readonly formula: string;
    readonly unit: string;
    readonly flagLevels: string;
    readonly source: string;
    readonly checkStatus: string;
    readonly remark: string | null;
  }[];
  readonly instruments: readonly {
    readonly id: string;
    /** Legal force by State, because it differs by State. */
    readonly force: readonly { readonly country: string; readonly legalForce: string }[];
  }[];
}

/** A value with all that must be read with it: its inputs and their times, the benchmark, its force and check status. */
export interface IndicatorStatement {
  readonly indicator: string;
  readonly formula: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly sameTime: boolean;
  readonly daysApart: { readonly least: number; readonly most: number } | null;
  readonly toiletAreaIncluded: 'yes' | 'no' | 'unknown' | null;
  readonly inputs: readonly Omit<IndicatorInput, 'claimId' | 'earliest' | 'latest'>[];
  readonly levels: readonly (FlagLevel & { readonly crossed: 'yes' | 'in_part' | 'no' })[];
  readonly benchmark: {
    readonly source: string;
    readonly checkStatus: string;
    readonly remark: string | null;
    /** Of the instruments that the source names, in the country of the place, where that is recorded. */
    readonly force: readonly { readonly instrument: string; readonly legalForce: string | null }[];
  };
}

/** @throws Error when the reference data do not know the indicator */
export function statementOf(
  { indicators, instruments }: BenchmarkReference,
  country: string,
  computed: ComputedIndicator,
): IndicatorStatement {
  const indicator = indicators.find(({ id }) => id === computed.indicator);
  if (!indicator) throw new Error(`the reference data lack ${computed.indicator}`);
  const { result, inputs, toiletAreaIncluded } = computed;
  return {
    indicator: indicator.id,
    formula: indicator.formula,
    unit: indicator.unit,
    low: result.low,
    high: result.high,
    sameTime: result.sameTime,
    daysApart: result.daysApart,
    toiletAreaIncluded,
    inputs: inputs.map(({ what, unit, low, high, date, claimant, checkStatus, source }) => ({
      what,
      unit,
      low,
      high,
      date,
      claimant,
      checkStatus,
      source,
    })),
    levels: parseFlagLevels(indicator.flagLevels).map((level) => ({ ...level, crossed: crosses(level, result) })),
    benchmark: {
      source: indicator.source,
      checkStatus: indicator.checkStatus,
      remark: indicator.remark,
      force: forceOf(instruments, indicator.source, country),
    },
  };
}

function forceOf(
  instruments: BenchmarkReference['instruments'],
  source: string,
  country: string,
): IndicatorStatement['benchmark']['force'] {
  const named = new Set(source.match(/[A-Za-z][A-Za-z0-9]*/g));
  return instruments
    .filter(({ id }) => named.has(id))
    .map(({ id, force }) => ({
      instrument: id,
      legalForce: force.find((one) => one.country === country)?.legalForce ?? null,
    }));
}
