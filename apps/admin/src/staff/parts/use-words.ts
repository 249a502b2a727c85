import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { countryName } from '../../i18n/country-name.js';
import type { Labelled } from '../data/shared-types.js';
import { periodWords } from '../text/period.js';
import { dateLocales } from '../../i18n/i18n.js';

/** Everything a staff page needs to speak the reader's language. */
export interface Words {
  t: TFunction;
  language: 'en' | 'es';
  /** The reader's side of a bilingual label. */
  label(label: Labelled | undefined): string;
  date(iso: string | null | undefined): string;
  dateTime(iso: string | null | undefined): string;
  time(iso: string): string;
  /** An EDTF date or period in words. */
  period(edtf: string | null | undefined): string;
  number(value: number): string;
  /** The name of a country by its code of two letters. */
  country(code: string | null | undefined): string;
}

/** Words of the namespace `staff`, labels, dates and numbers in the language of the page. */
export function useWords(): Words {
  const { t, i18n } = useTranslation(['staff', 'common']);
  const language = i18n.language.startsWith('es') ? 'es' : 'en';
  const format = (options: Intl.DateTimeFormatOptions) => (iso: string | null | undefined) =>
    iso ? new Intl.DateTimeFormat(dateLocales[language], options).format(new Date(iso)) : '–';
  return {
    t,
    language,
    label: (label) => (label ? label[language] : ''),
    date: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    dateTime: format({
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
    time: format({ hour: '2-digit', minute: '2-digit' }),
    period: (edtf) => (edtf ? periodWords(edtf, language) : '–'),
    number: (value) => new Intl.NumberFormat(language).format(value),
    country: (code) => (code ? countryName(code, language) : '–'),
  };
}
