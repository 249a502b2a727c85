import { useWords } from '../parts/use-words.js';
import type { FacilityField } from './facility-input.js';

const labels: Record<FacilityField, string> = {
  name: 'field.name',
  type: 'field.type',
  country: 'field.country',
  adm1: 'facility.adm1',
  adm2: 'facilityEdit.adm2',
  adm3: 'facilityEdit.adm3',
  latitude: 'facilityEdit.latitude',
  longitude: 'facilityEdit.longitude',
  precision: 'facilityEdit.precision',
  opened: 'facility.opened',
  closed: 'facility.closed',
};

/** A field of a place and what stands in it, in words. */
export function useFieldWords() {
  const { t } = useWords();
  return {
    label: (field: FacilityField) => t(labels[field]),
    value: (field: FacilityField, text: string) => {
      if (text.trim() === '') return t('answer.unknown');
      if (field === 'type') return t([`facilityType.${text}`, 'facilityType.asWritten'], { type: text });
      if (field === 'precision') return t(`precision.${text}`);
      return text;
    },
  };
}
