import { useTranslation } from 'react-i18next';
import { localTimeWords, zoneName } from '../../dates/local-time.js';
import { useDateWords } from '../../dates/use-date-words.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { Range } from './journey-marks.js';
import type { ClaimedTime } from './record-answers.js';
import { dateLocales } from '../../i18n/i18n.js';

/** Claimed times and instants in words of the page's language. */
export function useTimeWords() {
  const { t } = useTranslation('context');
  const language = useLanguage();
  const dates = useDateWords();

  function instant(iso: string, zone: string): string {
    return new Intl.DateTimeFormat(dateLocales[language], {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone,
      timeZoneName: 'short',
    }).format(new Date(iso));
  }

  return {
    /** As the source gives it: its own clock, how exactly, in which zone. */
    claimed({ local, zone, precision, words }: ClaimedTime): string {
      const when = localTimeWords(local, dates.edtf);
      const exact = t([`precision.${precision}`, 'precision.date']);
      const told = words ? t('time.inWords', { words }) : exact;
      return t('time.claimed', { when, exact: told, zone: zone ? zoneName(zone) : t('time.noZone') });
    },
    /** All that it can mean, on the clocks of a zone. */
    range({ earliest, latest }: Range, zone: string): string {
      if (earliest === null && latest === null) return t('time.unknown');
      if (latest === null) return t('time.since', { from: instant(earliest ?? '', zone) });
      if (earliest === null) return t('time.until', { to: instant(latest, zone) });
      return t('time.between', { from: instant(earliest, zone), to: instant(latest, zone) });
    },
  };
}
