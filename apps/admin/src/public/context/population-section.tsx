import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import { PopulationChart, type NamedSeries } from '../charts/population-chart.js';
import type { FacilityProfile } from '../types.js';
import { capacityClaims, heldClaims, type MarkedClaim } from './claims-of-people.js';

/** How full a place was: every source that counts, against every claim of how many it is for. */
export function PopulationSection({ facility, series }: { facility: FacilityProfile; series: readonly NamedSeries[] }) {
  const { t } = useTranslation(['context', 'public']);
  const dates = useDateWords();
  const levels = capacityClaims(facility.claims);
  const held = heldClaims(facility.claims);
  if (series.length === 0 && held.length === 0) return <p>{t('population.none')}</p>;
  return (
    <PopulationChart
      place={facility.name}
      fileName={`${facility.slug}-population`}
      series={series}
      levels={levels.map((level) => ({ key: level.key, value: level.value, words: wordsOf(level) }))}
      held={held.map((claim) => ({
        key: claim.key,
        value: claim.value,
        earliest: claim.earliest,
        latest: claim.latest,
        words: wordsOf(claim),
      }))}
    />
  );

  function wordsOf({ claim, value }: MarkedClaim): string {
    return t('population.claimWords', {
      value: dates.number(value),
      what: t([`public:predicate.${claim.predicate}`, 'public:predicate.other'], {
        name: claim.predicate.replaceAll('_', ' '),
      }),
      claimant: claim.claimant,
      date: dates.edtf(claim.claimDate) || t('noDate'),
    });
  }
}
