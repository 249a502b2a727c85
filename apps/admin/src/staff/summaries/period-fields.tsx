import { NativeSelect } from '@mantine/core';
import { useWords } from '../parts/use-words.js';
import { draftFields } from './draft-input.js';
import { monthPeriod, periodParts, quarterPeriod } from '../text/period.js';
import { dateLocales } from '../../i18n/i18n.js';

const YEARS_BACK = 30;
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const quarters = [1, 2, 3, 4];

/** A month or a quarter, never a day: an exact day can lead to a person. */
export function PeriodFields({ period, onChange }: { period: string; onChange: (period: string) => void }) {
  const { t, language, period: words } = useWords();
  const thisYear = new Date().getFullYear();
  const parts = periodParts(period);
  const year = parts?.year ?? thisYear;
  const part = parts?.month ? `m${parts.month}` : parts?.quarter ? `q${parts.quarter}` : '';
  const monthName = new Intl.DateTimeFormat(dateLocales[language], { month: 'long', timeZone: 'UTC' });

  const make = (newYear: number, newPart: string) => {
    if (newPart === '') return onChange('');
    const number = Number(newPart.slice(1));
    onChange(newPart.startsWith('m') ? monthPeriod(newYear, number) : quarterPeriod(newYear, number));
  };

  return (
    <>
      <NativeSelect
        id={draftFields.period}
        label={t('summary.period')}
        value={part}
        onChange={(event) => make(year, event.currentTarget.value)}
        description={period && !parts ? t('summary.periodNow', { period: words(period) }) : t('summary.periodHint')}
      >
        <option value="">{t('summary.choosePeriod')}</option>
        <optgroup label={t('summary.month')}>
          {months.map((month) => (
            <option key={month} value={`m${month}`}>
              {monthName.format(new Date(Date.UTC(2026, month - 1, 15)))}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('summary.quarter')}>
          {quarters.map((quarter) => (
            <option key={quarter} value={`q${quarter}`}>
              {t('summary.quarterNumber', { quarter })}
            </option>
          ))}
        </optgroup>
      </NativeSelect>
      <NativeSelect
        label={t('summary.year')}
        value={String(year)}
        disabled={part === ''}
        onChange={(event) => make(Number(event.currentTarget.value), part)}
        data={Array.from({ length: YEARS_BACK }, (_, index) => String(thisYear - index))}
      />
    </>
  );
}
