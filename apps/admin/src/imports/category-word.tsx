import { useTranslation } from 'react-i18next';
import { useLabel } from '../i18n/use-language.js';
import { useTaxonomy } from '../reporter/use-draft.js';
import { SelectField } from './select-field.js';

/** The category that a word of the file stands for. */
export function CategoryWord(props: { id: string; label: string; value: string; onChange: (code: string) => void }) {
  const { t } = useTranslation('mapping');
  const label = useLabel();
  const { data } = useTaxonomy();
  const groups = (data?.groups ?? []).map((group) => ({
    label: label(group.label),
    options: group.categories.map((category) => ({ value: category.code, label: label(category.label) })),
  }));
  return <SelectField {...props} groups={[{ options: [{ value: '', label: t('words.none') }] }, ...groups]} />;
}
