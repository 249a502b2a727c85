import type { Summary, SummaryInput, SummaryLanguage } from '../data/summary-types.js';

export const summaryLanguages: readonly SummaryLanguage[] = ['en', 'es'];

/** What the drafter has typed and chosen. */
export interface DraftInput {
  title: Record<SummaryLanguage, string>;
  body: Record<SummaryLanguage, string>;
  categories: string[];
  period: string;
  proof: string;
  reportIds: string[];
}

export const emptyDraft: DraftInput = {
  title: { en: '', es: '' },
  body: { en: '', es: '' },
  categories: [],
  period: '',
  proof: '',
  reportIds: [],
};

/** What is missing before a draft can be kept; each has words under `fault.` in the language files. */
export type DraftFault = 'unsaved' | 'reports' | 'text' | 'pair' | 'categories' | 'period';

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
};

/** The draft as the API takes it: a language without text is taken away. */
export function toSummaryInput(draft: DraftInput): Omit<SummaryInput, 'facilityId'> {
  return {
    reportIds: draft.reportIds,
    title: filled(draft.title),
    body: filled(draft.body),
    categories: draft.categories,
    period: draft.period,
    proof: draft.proof === '' ? null : Number(draft.proof),
  };
}

export function fromSummary(summary: Summary): DraftInput {
  return {
    title: { en: summary.title.en ?? '', es: summary.title.es ?? '' },
    body: { en: summary.body.en ?? '', es: summary.body.es ?? '' },
    categories: summary.categories,
    period: summary.period,
    proof: summary.proof === null ? '' : String(summary.proof),
    reportIds: summary.reports.map((report) => report.id),
  };
}

function filled({ en, es }: Record<SummaryLanguage, string>): Record<SummaryLanguage, string | null> {
  return { en: en.trim() === '' ? null : en, es: es.trim() === '' ? null : es };
}
