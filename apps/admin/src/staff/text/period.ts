import { dateLocales } from '../../i18n/i18n.js';

/** Words for an EDTF date or interval of level 0 or 1; what it does not know it shows as written. */
export function periodWords(edtf: string, language: 'en' | 'es'): string {
  const [from, to, ...rest] = edtf.split('/');
  if (from === undefined || rest.length > 0) return edtf;
  if (to === undefined) return dateWords(from, language);
  const quarter = quarterOf(from, to);
  if (quarter)
    return language === 'es'
      ? `${quarter.number}.º trimestre de ${quarter.year}`
      : `Q${quarter.number} ${quarter.year}`;
  return `${edge(from, language)} – ${edge(to, language)}`;
}

/** The months of a quarter as an EDTF interval. */
export function quarterPeriod(year: number, quarter: number): string {
  const first = (quarter - 1) * 3 + 1;
  return `${year}-${two(first)}/${year}-${two(first + 2)}`;
}

/** A month as EDTF. */
export function monthPeriod(year: number, month: number): string {
  return `${year}-${two(month)}`;
}

/** The parts of a period made by this page, to fill the form with; null for any other EDTF text. */
export function periodParts(edtf: string): { year: number; month?: number; quarter?: number } | null {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) {
    const month = /^(\d{4})-(\d{2})$/.exec(from);
    return month ? { year: Number(month[1]), month: Number(month[2]) } : null;
  }
  const quarter = quarterOf(from, to);
  return quarter ? { year: quarter.year, quarter: quarter.number } : null;
}

function quarterOf(from: string, to: string): { year: number; number: number } | null {
  const first = /^(\d{4})-(01|04|07|10)$/.exec(from);
  const last = /^(\d{4})-(\d{2})$/.exec(to);
  if (!first || !last || first[1] !== last[1] || Number(last[2]) !== Number(first[2]) + 2) return null;
  return { year: Number(first[1]), number: (Number(first[2]) + 2) / 3 };
}

function edge(text: string, language: 'en' | 'es'): string {
  if (text === '' || text === '..') return '…';
  return dateWords(text, language);
}

function dateWords(text: string, language: 'en' | 'es'): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(text);
  if (!match) return text;
  const [, year, month, day, doubt] = match;
  if (month && (Number(month) < 1 || Number(month) > 12)) return text;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const words = new Intl.DateTimeFormat(dateLocales[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(date);
  return doubt ? `${doubtWord(doubt, language)} ${words}` : words;
}

function doubtWord(mark: string, language: 'en' | 'es'): string {
  if (mark === '~') return language === 'es' ? 'hacia' : 'about';
  return language === 'es' ? 'quizá' : 'perhaps';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
