import type { Labels } from '../../i18n/use-language.js';

/** A number that a figure was computed from, with whose it is and when. */
export interface IndicatorInput {
  readonly what: string;
  readonly unit: string | null;
  readonly low: number;
  readonly high: number;
  readonly date: string | null;
  readonly claimant: string | null;
  readonly checkStatus: string | null;
  readonly source: { readonly title: string | null; readonly publisher: string | null; readonly url: string | null };
}

/** A figure of a place, as the research API answers: one for each pair of inputs. */
export interface Indicator {
  readonly indicator: string;
  readonly formula: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly sameTime: boolean;
  readonly daysApart: { readonly least: number; readonly most: number } | null;
  readonly toiletAreaIncluded: string | null;
  readonly inputs: readonly IndicatorInput[];
  readonly levels: readonly {
    readonly comparison: string;
    readonly limit: number;
    readonly meaning: string;
    readonly crossed: string;
  }[];
  readonly benchmark: {
    readonly source: string;
    readonly checkStatus: string;
    readonly remark: string | null;
    readonly force: readonly { readonly instrument: string; readonly legalForce: string | null }[];
  };
}

/** An indicator without a value, and why there is none. */
export interface AbsentIndicator {
  readonly indicator: string;
  readonly formula: string;
  readonly reason: 'input_missing' | 'inputs_allow_none' | 'not_measured';
  readonly missing: readonly string[];
  readonly benchmark: { readonly source: string; readonly checkStatus: string; readonly remark: string | null };
}

export interface IndicatorsAnswer {
  readonly items: readonly Indicator[];
  readonly absent: readonly AbsentIndicator[];
  readonly note: Labels;
}
