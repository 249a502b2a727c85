import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.js';
import { partsOf } from './edtf.js';
import { dateLocales } from '../i18n/i18n.js';

/** Uncertain dates and times in words of the page's language, months by name. */
export function useDateWords() {
  const { t } = useTranslation();
  const language = useLanguage();

  function one(text: string): string {
    const parts = partsOf(text);
    if (!parts) return text;
    const words = plain(parts.year, parts.month, parts.day);
    return parts.mark === '' ? words : t('date.about', { date: words });
  }

  function plain(year: string, month: string, day: string): string {
    if (year.includes('X')) return t('date.sometimeIn', { years: year.replaceAll('X', '0') });
    if (month === '' || month === 'XX') return year;
    const known = day !== '' && day !== 'XX';
    const at = new Date(Date.UTC(Number(year), Number(month) - 1, known ? Number(day) : 1));
    return new Intl.DateTimeFormat(dateLocales[language], {
      year: 'numeric',
      month: 'long',
      ...(known ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    }).format(at);
  }

  return {
    /** `2025-03~` → "about March 2025". */
    edtf(text: string | null | undefined): string {
      if (!text) return '';
      if (!text.includes('/')) return one(text);
      const [from = '', to = ''] = text.split('/');
      if (from === '' || from === '..') return t('date.notKnownUntil', { to: one(to) });
      if (to === '' || to === '..') return t('date.since', { from: one(from) });
      return t('date.between', { from: one(from), to: one(to) });
    },
    /** A moment, with its time zone. */
    moment(iso: string | null | undefined): string {
      if (!iso) return '';
      return new Intl.DateTimeFormat(dateLocales[language], {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
      }).format(new Date(iso));
    },
    /** The day of a moment. */
    day(iso: string | null | undefined): string {
      if (!iso) return '';
      const options = { year: 'numeric', month: 'long', day: 'numeric' } as const;
      const dateOnly = iso.length === 10;
      return new Intl.DateTimeFormat(
        dateLocales[language],
        dateOnly ? { ...options, timeZone: 'UTC' } : options,
      ).format(new Date(iso));
    },
    /** A number in the page's language. */
    number: (value: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value),
  };
}
