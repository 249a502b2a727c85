import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { countryName } from '../../i18n/country-name.js';
import type { MapFacility } from './facilities.js';

/** What is said of a place: where it is, what it is, and how exact its point is. */
export function usePlaceWords() {
  const { t } = useTranslation(['map', 'public', 'common']);
  const language = useLanguage();
  const type = (code: string | null) =>
    code ? t([`public:facilityType.${code}`, 'public:facilityType.other'], { type: code }) : t('noType');
  const country = (code: string) => countryName(code, language);
  const position = ({ position: at }: MapFacility) =>
    at ? t([`position.${at.precision}`, 'position.unknown']) : t('position.none');
  return {
    type,
    country,
    position,
    /** One line for a mark: everything its shape says, in words. */
    mark: (facility: MapFacility) =>
      [
        facility.name,
        [facility.adm1, country(facility.country)].filter(Boolean).join(', '),
        position(facility),
        facility.demo ? t('common:demo.tag') : '',
      ]
        .filter(Boolean)
        .join(' · '),
  };
}
