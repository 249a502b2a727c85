import { firstMonth, lastMonth, type SummaryFilters } from '../domain/summary-filters.js';

/** Fixed SQL with its bound values. What a reader sent is only ever a value (trap O4). */
export class Conditions {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  /** Adds a condition; `$` in it stands for the next bound value. */
  add(condition: string, ...values: readonly unknown[]): this {
    let next = this.values.length;
    this.parts.push(condition.replace(/\$/g, () => `$${(next += 1)}`));
    this.values.push(...values);
    return this;
  }

  /** Placeholder of one more bound value. */
  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  get where(): string {
    return this.parts.length === 0 ? '' : `WHERE ${this.parts.join(' AND ')}`;
  }
}

export function summaryConditions(filters: SummaryFilters): Conditions {
  const conditions = new Conditions();
  const { facility, category, norm, country, from, to, proof, q, lang } = filters;
  if (facility !== undefined) conditions.add('s.facility_slug = $', facility);
  if (country !== undefined) conditions.add('s.country = $', country);
  if (category !== undefined) addCategory(conditions, category);
  if (norm !== undefined) conditions.add('s.norms @> ARRAY[$::text]', norm);
  if (from !== undefined) conditions.add('s.period_to >= $::date', firstMonth(from));
  if (to !== undefined) conditions.add('s.period_from <= $::date', lastMonth(to));
  if (proof !== undefined) conditions.add('s.proof >= $::int', proof);
  if (lang === 'en') conditions.add('s.body_en IS NOT NULL');
  if (lang === 'es') conditions.add('s.body_es IS NOT NULL');
  if (q !== undefined) addSearch(conditions, q, lang);
  return conditions;
}

function addCategory(conditions: Conditions, code: string): void {
  if (code.includes('.')) conditions.add('s.categories @> ARRAY[$::text]', code);
  else
    conditions.add(
      's.categories && ARRAY(SELECT code FROM published.category WHERE parent = $ OR code = $)',
      code,
      code,
    );
}

const searchIn = {
  en: `s.search_en @@ websearch_to_tsquery('english', $)`,
  es: `s.search_es @@ websearch_to_tsquery('spanish', $)`,
};

function addSearch(conditions: Conditions, q: string, lang: 'en' | 'es' | undefined): void {
  if (lang !== undefined) conditions.add(searchIn[lang], q);
  else conditions.add(`(${searchIn.en} OR ${searchIn.es})`, q, q);
}
