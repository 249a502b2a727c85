import { NotFound } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import { PublishedIndicatorQuery } from '../persistence/published-indicator.query.js';

/** The indicators of a place, each as JSON. */
@Injectable()
export class ReadIndicators {
  constructor(private readonly indicators: PublishedIndicatorQuery) {}

  async execute(slug: string): Promise<string[]> {
    const place = await this.indicators.ofPlace(slug);
    if (!place) throw new NotFound();
    return place.details;
  }
}
