import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field.js';
import { useSavedMappings, type SavedMapping } from './use-saved-mappings.js';

/** Begins with a mapping that was saved before, so that next month's file needs no second telling. */
export function MappingField({ onTake }: { onTake: (taken: SavedMapping) => void }) {
  const { t } = useTranslation('mapping');
  const items = useSavedMappings().filter(({ name }) => name !== 'template');
  if (items.length === 0) return null;
  return (
    <Field id="saved-mapping" label={t('saved.label')} hint={t('saved.hint')} optional>
      <select
        id="saved-mapping"
        className="input"
        aria-describedby="saved-mapping-hint"
        defaultValue=""
        onChange={(event) => {
          const taken = items.find(({ name }) => name === event.target.value);
          if (taken) onTake(taken);
        }}
      >
        <option value="">{t('saved.none')}</option>
        {items.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </Field>
  );
}
