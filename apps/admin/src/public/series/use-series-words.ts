import { useTranslation } from 'react-i18next';
import { seriesName } from '../../i18n/series-name.js';

/** Names of series in words, each with what its values are numbers of. */
export function useSeriesWords() {
  const { t } = useTranslation('context');
  const unit = (code: string) => t([`series.unitName.${code}`, 'series.unitName.other'], { unit: code });
  return {
    unit,
    name: (code: string, units: readonly string[]) =>
      t('series.name', { name: seriesName(code), units: [...new Set(units)].map(unit).join(', ') }),
  };
}
