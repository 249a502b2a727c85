import { Invalid, isEdtf } from '@habeas/kernel';
import { Taxonomy } from '@habeas/taxonomy';
import { Injectable } from '@nestjs/common';
import { isCoarsePeriod } from '../domain/disclosure/exact-days.js';
import type { SummaryContent } from '../domain/summary.js';

/** What every draft has to be, before anything else is asked of it. */
@Injectable()
export class SummaryRules {
  constructor(private readonly taxonomy: Taxonomy) {}

  /** @throws Invalid `category_unknown`, `period_too_fine`, `affected_inconsistent` or `embargo_invalid` */
  check(content: SummaryContent): void {
    if (!content.categories.every((code) => this.taxonomy.isCategory(code))) {
      throw new Invalid('category_unknown', 'A category is not a leaf of the taxonomy.', [
        { field: 'categories', code: 'unknown' },
      ]);
    }
    if (!isCoarsePeriod(content.period)) {
      throw new Invalid('period_too_fine', 'A period is never finer than the month.', [
        { field: 'period', code: 'too_fine' },
      ]);
    }
    const { low = null, best = null, high = null } = content.affected ?? {};
    const told = [low, best, high].filter((count) => count !== null);
    if (told.some((count, at) => at > 0 && count < (told[at - 1] ?? 0))) {
      throw new Invalid('affected_inconsistent', 'Low, best and high have to ascend.', [
        { field: 'affected', code: 'inconsistent' },
      ]);
    }
    if (content.embargoUntil !== null && !isEdtf(content.embargoUntil)) {
      throw new Invalid('embargo_invalid', 'The embargo ends on a day of the calendar.', [
        { field: 'embargoUntil', code: 'wrong_form' },
      ]);
    }
  }
}
