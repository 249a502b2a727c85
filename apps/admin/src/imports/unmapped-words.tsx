import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { CategoryWord } from './category-word.js';
import { FacilityWord } from './facility-word.js';
import { kindOfWord, withCategory, withFacility, type ImportMapping, type UnmappedWord } from './mapping.js';

const shownAtOnce = 25;

/** The words of the file that nothing is known about: each is given a category or a place. */
export function UnmappedWords(props: {
  words: readonly UnmappedWord[];
  mapping: ImportMapping;
  onChange: (mapping: ImportMapping) => void;
}) {
  const { t } = useTranslation('mapping');
  const [shown, setShown] = useState(shownAtOnce);
  const { words, mapping, onChange } = props;
  if (words.length === 0) return null;
  const { values } = mapping;
  return (
    <section>
      <h3>{t('words.title')}</h3>
      <p>{t('words.lead')}</p>
      {words.slice(0, shown).map((word, at) => {
        const label = t('words.label', { value: word.value, column: word.column, count: word.count });
        const key = `${word.column}-${word.value}`;
        if (kindOfWord(mapping, word.column) === 'facility')
          return (
            <FacilityWord
              key={key}
              id={`word-${at}`}
              label={label}
              facilityId={values.facilities?.[word.value] ?? ''}
              onPick={(facility) => onChange(withFacility(mapping, word.value, facility?.id))}
            />
          );
        return (
          <CategoryWord
            key={key}
            id={`word-${at}`}
            label={label}
            value={values.categories?.[word.value]?.[0] ?? ''}
            onChange={(code) => onChange(withCategory(mapping, word.value, code))}
          />
        );
      })}
      {words.length > shown && (
        <p>
          <Button kind="secondary" onClick={() => setShown(shown + shownAtOnce)}>
            {t('words.more', { count: words.length - shown })}
          </Button>
        </p>
      )}
    </section>
  );
}
