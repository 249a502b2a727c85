import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import type { MapFacility } from './facilities.js';
import { membersOf, noType, type MapFilters } from './map-filters.js';
import { usePlaceWords } from './use-place-words.js';

/** Country and type, each with how many places it has. Nothing changes until "Show" is pressed. */
export function MapFilterForm(props: {
  facilities: readonly MapFacility[];
  filters: MapFilters;
  onApply: (filters: MapFilters) => void;
}) {
  const { facilities, filters, onApply } = props;
  const { t } = useTranslation('map');
  const words = usePlaceWords();
  const [draft, setDraft] = useState<MapFilters>(filters);
  const members = {
    country: named(membersOf(facilities.map(({ country }) => country)), words.country),
    type: named(membersOf(facilities.map(({ type }) => type ?? noType)), (code) =>
      words.type(code === noType ? null : code),
    ),
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    onApply(draft);
  }

  return (
    <form className="filters map-filters no-print" onSubmit={submit} aria-label={t('filter.title')}>
      {(['country', 'type'] as const).map((name) => (
        <Field key={name} id={`map-${name}`} label={t(`filter.${name}`)}>
          <select
            id={`map-${name}`}
            className="input"
            value={draft[name] ?? ''}
            onChange={({ target }) => setDraft({ ...draft, [name]: target.value || undefined })}
          >
            <option value="">{t('filter.any')}</option>
            {members[name].map(({ member, label, count }) => (
              <option key={member} value={member}>
                {t('filter.member', { label, number: count })}
              </option>
            ))}
          </select>
        </Field>
      ))}
      <div className="button-row">
        <Button type="submit">{t('filter.apply')}</Button>
        <Button kind="secondary" onClick={() => onApply({})}>
          {t('filter.clear')}
        </Button>
      </div>
    </form>
  );
}

function named(members: [member: string, count: number][], labelOf: (member: string) => string) {
  return members
    .map(([member, count]) => ({ member, count, label: labelOf(member) }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
