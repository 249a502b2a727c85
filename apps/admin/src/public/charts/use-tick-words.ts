import { useLanguage } from '../../i18n/use-language.js';
import type { TickStep } from './time-scale.js';
import { dateLocales } from '../../i18n/i18n.js';

const forms = {
  year: [{ year: 'numeric' }],
  month: [{ month: 'short' }, { year: 'numeric' }],
  day: [{ day: 'numeric', month: 'short' }, { year: 'numeric' }],
  time: [
    { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    { day: 'numeric', month: 'short' },
  ],
} as const satisfies Record<TickStep, readonly Intl.DateTimeFormatOptions[]>;

/** The words under a mark of a time axis, one or two lines, as the zone's clocks and the page's language have them. */
export function useTickWords(zone: string): (at: number, step: TickStep) => string[] {
  const language = useLanguage();
  return (at, step) =>
    forms[step].map((form) => new Intl.DateTimeFormat(dateLocales[language], { ...form, timeZone: zone }).format(at));
}
