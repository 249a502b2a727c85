import { isEdtf, noParts, partsOf, spanOf, type DateParts } from './edtf.js';

/** How exactly somebody knows a date. */
export const dateModes = ['day', 'month', 'year', 'range', 'about', 'unknown'] as const;
export type DateMode = (typeof dateModes)[number];

/** A date question half-way: what is chosen and what is typed, kept as it is until it makes a date. */
export interface DateAnswer {
  mode: DateMode | null;
  from: DateParts;
  to: DateParts;
}

export const emptyDateAnswer: DateAnswer = { mode: null, from: noParts, to: noParts };

/** The parts each way of answering asks for; parts in brackets of the form may stay empty. */
export const partsAsked: Record<DateMode, readonly (keyof DateParts)[]> = {
  day: ['day', 'month', 'year'],
  month: ['month', 'year'],
  year: ['year'],
  range: ['day', 'month', 'year'],
  about: ['month', 'year'],
  unknown: [],
};

/** The faults a date answer can have, as keys of the words. */
export type DateFault = 'choose' | 'missing' | 'notReal' | 'future' | 'order';

/** The date in EDTF, or why there is none yet. "Not known" is a period that ends today and began nobody knows when. */
export function toEdtf(answer: DateAnswer, today: string): { edtf: string } | { fault: DateFault } {
  if (!answer.mode) return { fault: 'choose' };
  if (answer.mode === 'unknown') return { edtf: `/${today}` };
  const from = joined(answer.from, answer.mode);
  if (from === undefined) return { fault: 'missing' };
  if (answer.mode !== 'range') return checked(answer.mode === 'about' ? `${from}~` : from, today);
  const toGiven = Object.values(answer.to).some((part) => part.trim() !== '');
  const to = toGiven ? joined(answer.to, 'range') : '..';
  if (to === undefined) return { fault: 'missing' };
  if (!isEdtf(from) || (to !== '..' && !isEdtf(to))) return { fault: 'notReal' };
  if (!isEdtf(`${from}/${to}`)) return { fault: 'order' };
  return checked(`${from}/${to}`, today);
}

/** The form's state for a date that was answered before. */
export function fromEdtf(text: string): DateAnswer {
  if (text.startsWith('/')) return { ...emptyDateAnswer, mode: 'unknown' };
  if (text.includes('/')) {
    const [from = '', to = ''] = text.split('/');
    return { mode: 'range', from: typed(from), to: to === '..' ? noParts : typed(to) };
  }
  const parts = partsOf(text);
  if (!parts) return emptyDateAnswer;
  const from = typed(text);
  if (parts.mark !== '') return { mode: 'about', from, to: noParts };
  return { mode: from.day ? 'day' : from.month ? 'month' : 'year', from, to: noParts };
}

function typed(text: string): DateParts {
  const parts = partsOf(text);
  if (!parts) return noParts;
  const plain = (part: string) => (part.includes('X') ? '' : part.replace(/^0(?=\d$)/, ''));
  return { year: parts.year, month: plain(parts.month), day: plain(parts.day) };
}

function joined(parts: DateParts, mode: DateMode): string | undefined {
  const year = parts.year.trim();
  const month = parts.month.trim();
  const day = parts.day.trim();
  if (!year) return undefined;
  const needed = partsAsked[mode];
  if (mode === 'day' && (!month || !day)) return undefined;
  if (mode === 'month' && !month) return undefined;
  if (day && needed.includes('day') && !month) return undefined;
  const two = (part: string) => part.padStart(2, '0');
  return [year, needed.includes('month') && month ? two(month) : '', needed.includes('day') && day ? two(day) : '']
    .filter(Boolean)
    .join('-');
}

function checked(edtf: string, today: string): { edtf: string } | { fault: DateFault } {
  const span = spanOf(edtf);
  if (!span) return { fault: 'notReal' };
  return span.earliest && span.earliest > today ? { fault: 'future' } : { edtf };
}
