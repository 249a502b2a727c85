import { useTranslation } from 'react-i18next';
import { useDateWords } from '../dates/use-date-words.js';
import { useLanguage } from '../i18n/use-language.js';
import { SummaryList as Facts } from '../ui/lists.js';
import { countryName } from '../i18n/country-name.js';
import type { FacilityProfile } from './types.js';

/** Where a place is, what it is, and since when. */
export function FacilityFacts({ facility }: { facility: FacilityProfile }) {
  const { t } = useTranslation('public');
  const language = useLanguage();
  const dates = useDateWords();
  const aliases = facility.names.filter(({ name }) => name !== facility.name);
  return (
    <Facts
      rows={[
        {
          key: 'place',
          name: t('facility.place'),
          value: [facility.adm1, countryName(facility.country, language)].filter(Boolean).join(', '),
        },
        {
          key: 'type',
          name: t('facility.type'),
          value: facility.type && t([`facilityType.${facility.type}`, 'facilityType.other'], { type: facility.type }),
        },
        { key: 'aliases', name: t('facility.aliases'), value: aliases.map(({ name }) => name).join('\n') },
        { key: 'coordinates', name: t('facility.coordinates'), value: coordinates() || t('facility.notKnown') },
        { key: 'opened', name: t('facility.opened'), value: sinceWhen('opened') || t('facility.notKnown') },
        ...(sinceWhen('closed') ? [{ key: 'closed', name: t('facility.closed'), value: sinceWhen('closed') }] : []),
      ]}
    />
  );

  /** The date of the profile; without one, what is claimed of it, in the claimants' words. */
  function sinceWhen(what: 'opened' | 'closed'): string {
    const claims = facility.claims.filter(({ predicate, text }) => predicate === what && text);
    return (
      dates.edtf(facility[what]) ||
      claims.map(({ text, claimant }) => t('facility.claimed', { text, claimant })).join('\n')
    );
  }

  function coordinates(): string {
    if (!facility.coordinates) return '';
    const { latitude, longitude, precision } = facility.coordinates;
    const point = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 5 });
    const words = t([`precision.${precision ?? 'unknown'}`, 'precision.unknown'], { precision });
    return t('facility.point', {
      latitude: point.format(latitude),
      longitude: point.format(longitude),
      precision: words,
    });
  }
}
