import type { Summary, SummaryInput, SummaryLanguage } from '../data/summary-types.js';

export const summaryLanguages: readonly SummaryLanguage[] = ['en', 'es'];

/** What the drafter has typed and chosen. */
export interface DraftInput {
  title: Record<SummaryLanguage, string>;
  body: Record<SummaryLanguage, string>;
  categories: string[];
  period: string;
  /** Empty: the lowest of the chosen reports. */
  proof: string;
  /** All empty: what the chosen reports tell. */
  affected: Record<'low' | 'best' | 'high', string>;
  /** A day, or empty. */
  embargoUntil: string;
  reportIds: string[];
}

export const emptyDraft: DraftInput = {
  title: { en: '', es: '' },
  body: { en: '', es: '' },
  categories: [],
  period: '',
  proof: '',
  affected: { low: '', best: '', high: '' },
  embargoUntil: '',
  reportIds: [],
};

/** What is missing before a draft can be kept; each has words under `fault.` in the language files. */
export type DraftFault = 'unsaved' | 'reports' | 'text' | 'pair' | 'categories' | 'period' | 'affected';

export function draftFaults(draft: DraftInput): DraftFault[] {
  const faults: DraftFault[] = [];
  const has = (text: string) => text.trim() !== '';
  if (draft.reportIds.length === 0) faults.push('reports');
  if (!summaryLanguages.some((language) => has(draft.title[language]) && has(draft.body[language])))
    faults.push('text');
  else if (summaryLanguages.some((language) => has(draft.title[language]) !== has(draft.body[language])))
    faults.push('pair');
  if (draft.categories.length === 0) faults.push('categories');
  if (draft.period === '') faults.push('period');
  if (!ascends(draft.affected)) faults.push('affected');
  return faults;
}

/** Where a fault of the draft leads; what is not saved leads nowhere. */
export const draftFields: Record<DraftFault, string | undefined> = {
  unsaved: undefined,
  reports: 'summary-reports',
  text: 'summary-title-en',
  pair: 'summary-title-en',
  categories: 'summary-categories',
  period: 'summary-period',
  affected: 'summary-affected',
};

/** The draft as the API takes it: a language without text is taken away. */
export function toSummaryInput(draft: DraftInput): Omit<SummaryInput, 'facilityId'> {
  return {
    reportIds: draft.reportIds,
    title: filled(draft.title),
    body: filled(draft.body),
    categories: draft.categories,
    period: draft.period,
    proof: numberIn(draft.proof),
    affected: affectedIn(draft.affected),
    embargoUntil: draft.embargoUntil || null,
  };
}

export function fromSummary(summary: Summary): DraftInput {
  return {
    title: { en: summary.title.en ?? '', es: summary.title.es ?? '' },
    body: { en: summary.body.en ?? '', es: summary.body.es ?? '' },
    categories: summary.categories,
    period: summary.period,
    proof: textOf(summary.chosen.proof),
    affected: {
      low: textOf(summary.chosen.affected?.low),
      best: textOf(summary.chosen.affected?.best),
      high: textOf(summary.chosen.affected?.high),
    },
    embargoUntil: summary.embargoUntil ?? '',
    reportIds: summary.reports.map((report) => report.id),
  };
}

function numberIn(text: string): number | null {
  return text === '' ? null : Number(text);
}

function textOf(number: number | null | undefined): string {
  return typeof number === 'number' ? String(number) : '';
}

function affectedIn({ low, best, high }: DraftInput['affected']): SummaryInput['affected'] {
  if (low === '' && best === '' && high === '') return null;
  return { low: numberIn(low), best: numberIn(best), high: numberIn(high) };
}

/** Lowest, best and highest have to ascend, as far as they are given. */
function ascends({ low, best, high }: DraftInput['affected']): boolean {
  const given = [low, best, high].filter((text) => text !== '').map(Number);
  return given.every((number, index) => index === 0 || number >= (given[index - 1] ?? 0));
}

function filled({ en, es }: Record<SummaryLanguage, string>): Record<SummaryLanguage, string | null> {
  return { en: en.trim() === '' ? null : en, es: es.trim() === '' ? null : es };
}
