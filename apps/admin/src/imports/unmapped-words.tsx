import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../i18n/use-language.js';
import { useTaxonomy } from '../reporter/use-draft.js';
import { Button } from '../ui/button.js';
import { FacilityPicker, type PickedFacility } from '../ui/facility-picker.js';
import { kindOfWord, type ImportMapping, type UnmappedWord } from './mapping.js';
import { SelectField } from './select-field.js';

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

  function setCategory(word: string, code: string) {
    const { [word]: _before, ...others } = values.categories ?? {};
    onChange({ ...mapping, values: { ...values, categories: code ? { ...others, [word]: [code] } : others } });
  }

  function setFacility(word: string, facility: PickedFacility | null) {
    const { [word]: _before, ...others } = values.facilities ?? {};
    onChange({ ...mapping, values: { ...values, facilities: facility ? { ...others, [word]: facility.id } : others } });
  }

  return (
    <section>
      <h3>{t('words.title')}</h3>
      <p>{t('words.lead')}</p>
      {words.slice(0, shown).map((word, at) => {
        const label = t('words.label', { value: word.value, column: word.column, count: word.count });
        const key = `${word.column}-${word.value}`;
        if (kindOfWord(mapping, word.column) === 'facility')
          return (
            <FacilityWord key={key} id={`word-${at}`} label={label} onPick={(one) => setFacility(word.value, one)} />
          );
        return (
          <CategoryWord
            key={key}
            id={`word-${at}`}
            label={label}
            value={values.categories?.[word.value]?.[0] ?? ''}
            onChange={(code) => setCategory(word.value, code)}
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

function CategoryWord(props: { id: string; label: string; value: string; onChange: (code: string) => void }) {
  const { t } = useTranslation('mapping');
  const label = useLabel();
  const { data } = useTaxonomy();
  const groups = (data?.groups ?? []).map((group) => ({
    label: label(group.label),
    options: group.categories.map((category) => ({ value: category.code, label: label(category.label) })),
  }));
  return <SelectField {...props} groups={[{ options: [{ value: '', label: t('words.none') }] }, ...groups]} />;
}

function FacilityWord(props: { id: string; label: string; onPick: (facility: PickedFacility | null) => void }) {
  const [picked, setPicked] = useState<PickedFacility | null>(null);
  const [typed, setTyped] = useState('');
  return (
    <FacilityPicker
      id={props.id}
      label={props.label}
      picked={picked}
      onPick={(facility) => {
        setPicked(facility);
        props.onPick(facility);
      }}
      typed={typed}
      onType={setTyped}
    />
  );
}
