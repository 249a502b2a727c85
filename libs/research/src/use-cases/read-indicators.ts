import { NotFound } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import { type AbsentIndicatorRow, PublishedIndicatorQuery } from '../persistence/published-indicator.query.js';

/** Why there is no value: an input nobody has published, inputs that allow none, or a measurement that is not taken in. */
export type AbsenceReason = 'input_missing' | 'inputs_allow_none' | 'not_measured';

export interface PlaceIndicators {
  /** Each as JSON. */
  readonly items: readonly string[];
  readonly absent: readonly (AbsentIndicatorRow & { readonly reason: AbsenceReason })[];
}

/** The indicators of a place, and those that cannot be computed with the reason. */
@Injectable()
export class ReadIndicators {
  constructor(private readonly indicators: PublishedIndicatorQuery) {}

  async execute(slug: string): Promise<PlaceIndicators> {
    const place = await this.indicators.ofPlace(slug);
    if (!place) throw new NotFound();
    return { items: place.details, absent: place.absent.map((row) => ({ ...row, reason: reasonOf(row) })) };
  }
}

function reasonOf({ inputs, missing }: AbsentIndicatorRow): AbsenceReason {
  if (inputs.length === 0) return 'not_measured';
  return missing.length > 0 ? 'input_missing' : 'inputs_allow_none';
}
