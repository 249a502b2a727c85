import { useTranslation } from 'react-i18next';
import { Details } from '../ui/details.js';
import { CategoryWord } from './category-word.js';
import { FacilityWord } from './facility-word.js';
import { withCategory, withFacility, type ImportMapping } from './mapping.js';

/** The words that were given a meaning, in this file or an earlier one: each can be given another, or none. */
export function KnownWords(props: { mapping: ImportMapping; onChange: (mapping: ImportMapping) => void }) {
  const { t } = useTranslation('mapping');
  const { mapping, onChange } = props;
  const categories = Object.entries(mapping.values.categories ?? {});
  const facilities = Object.entries(mapping.values.facilities ?? {});
  const count = categories.length + facilities.length;
  if (count === 0) return null;
  return (
    <Details summary={t('known.title', { count })}>
      <p>{t('known.lead')}</p>
      {categories.map(([word, codes], at) => (
        <CategoryWord
          key={word}
          id={`known-category-${at}`}
          label={t('known.word', { value: word })}
          value={codes[0] ?? ''}
          onChange={(code) => onChange(withCategory(mapping, word, code))}
        />
      ))}
      {facilities.map(([word, facilityId], at) => (
        <FacilityWord
          key={word}
          id={`known-facility-${at}`}
          label={t('known.word', { value: word })}
          facilityId={facilityId}
          onPick={(facility) => onChange(withFacility(mapping, word, facility?.id))}
        />
      ))}
    </Details>
  );
}
