/** A figure that somebody gave: one number or a range, of a time that may be vague or unknown. */
export interface Figure {
  readonly low: number;
  readonly high: number;
  /** First and last day that the figure may be of; null when nobody says. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** How far apart in time the inputs of a value are. */
export interface TimeApart {
  /** True only when both are of the very same span of time. */
  readonly sameTime: boolean;
  /** Days between them, at least and at most, as their dates allow; null when one is not dated. */
  readonly daysApart: { readonly least: number; readonly most: number } | null;
}

/** A value with its range, and whether its inputs are of one time. */
export interface IndicatorResult extends TimeApart {
  readonly low: number;
  readonly high: number;
}

/** Every value of two inputs passes through here, so that none is made of two times without saying so. */
export function ratioOf(over: Figure, under: Figure, factor = 1): IndicatorResult | undefined {
  if (under.low <= 0 || over.low < 0) return undefined;
  return {
    low: (over.low / under.high) * factor,
    high: (over.high / under.low) * factor,
    ...timeApart(over, under),
  };
}

function timeApart(one: Figure, other: Figure): TimeApart {
  if (!one.earliest || !one.latest || !other.earliest || !other.latest) return { sameTime: false, daysApart: null };
  const least = Math.max(0, days(one.latest, other.earliest), days(other.latest, one.earliest));
  const most = Math.max(days(one.earliest, other.latest), days(other.earliest, one.latest));
  return {
    sameTime: one.earliest === other.earliest && one.latest === other.latest,
    daysApart: { least, most },
  };
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
