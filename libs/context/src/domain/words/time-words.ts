import { isEdtf } from '@habeas/kernel';
import type { EventTime, TimePrecision } from '../event-time.js';
import type { Language, Wording } from './wording.js';

const locales = { en: 'en-GB', es: 'es' } as const;

/** How exactly a source says when, in words. */
const precisions: Readonly<Record<TimePrecision, Wording>> = {
  minute: { en: 'to the minute', es: 'al minuto' },
  about_minute: { en: 'about that minute', es: 'alrededor de ese minuto' },
  hour: { en: 'to the hour', es: 'a la hora' },
  early_morning: { en: 'early morning', es: 'madrugada' },
  morning: { en: 'morning', es: 'mañana' },
  midday: { en: 'midday', es: 'mediodía' },
  afternoon: { en: 'afternoon', es: 'tarde' },
  evening: { en: 'evening', es: 'tarde-noche' },
  late_evening: { en: 'late evening', es: 'noche, hora avanzada' },
  night: { en: 'night', es: 'noche' },
  date: { en: 'by date alone', es: 'solo por fecha' },
};

/** A claimed time as the source gives it, with its precision and its zone: never turned into another zone. */
export function timeInWords({ local, zone, precision }: EventTime, language: Language): string {
  const noZone = { en: 'zone not said', es: 'zona no indicada' }[language];
  return `${localInWords(local, language)} (${precisions[precision][language]}; ${zone ?? noZone})`;
}

/** An instant that was computed, in UTC. */
export function instantInWords(iso: string, language: Language): string {
  return `${dayInWords(iso.slice(0, 10), language)}, ${iso.slice(11, 16)} UTC`;
}

/** A date of a record: a day, a month, a year or the time between two of them in words, any other EDTF as it is written. */
export function dateInWords(edtf: string, language: Language): string {
  const [from, to] = edtf.split('/');
  if (from && to && from !== '..' && to !== '..') {
    return { en: 'from {from} to {to}', es: 'de {from} a {to}' }[language]
      .replace('{from}', dateInWords(from, language))
      .replace('{to}', dateInWords(to, language));
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return dayInWords(edtf, language);
  if (!/^\d{4}-\d{2}$/.test(edtf) || !isEdtf(edtf)) return edtf;
  return format(`${edtf}-01`, language, { month: 'long', year: 'numeric' });
}

function localInWords(local: string, language: Language): string {
  const [date = '', clock] = local.split('T');
  if (clock === undefined) return dateInWords(local, language);
  return `${dayInWords(date, language)}, ${clock.length === 2 ? `${clock}:00` : clock}`;
}

function dayInWords(day: string, language: Language): string {
  return format(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

function format(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}
