import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { insiders } from '../api/doors.js';
import type { ImportMappingItem, Page } from '../api/types.js';
import { Field } from '../ui/field.js';
import type { ImportMapping } from './mapping.js';

/** The server keeps the mapping as it was sent, without a shape of its own. */
type NamedMapping = Omit<ImportMappingItem, 'mapping'> & { mapping: ImportMapping };

/** Begins with a mapping that was saved before, so that next month's file needs no second telling. */
export function MappingField({ onTake }: { onTake: (taken: NamedMapping) => void }) {
  const { t } = useTranslation('mapping');
  const { data } = useQuery({
    queryKey: ['import-mappings'],
    queryFn: () => insiders.get<Page<NamedMapping>>('/report-import-mappings'),
  });
  const items = data?.items.filter(({ name }) => name !== 'template') ?? [];
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
