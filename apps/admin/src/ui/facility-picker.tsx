import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { insiders } from '../api/doors.js';
import type { FacilityItem, Page } from '../api/types.js';
import { countryName } from '../i18n/country-name.js';
import { useLanguage } from '../i18n/use-language.js';
import { describedBy, type FieldProps, HintAndFault } from './field.js';

export interface PickedFacility {
  id: string;
  name: string;
}

/**
 * Type-ahead over every name of a place, also misspelt. Follows the combobox pattern: the focus stays in the field,
 * arrows move through the suggestions, Enter takes one, Escape closes; the number found is said aloud.
 */
export function FacilityPicker({
  picked,
  onPick,
  typed,
  onType,
  ...field
}: FieldProps & {
  picked: PickedFacility | null;
  onPick: (facility: PickedFacility | null) => void;
  typed: string;
  onType: (text: string) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const listId = useId();
  const asked = useDebounced(typed.trim(), 250);
  const input = useRef<HTMLInputElement>(null);
  const { data, isFetching, isError } = useQuery({
    queryKey: ['facilities', 'search', asked],
    queryFn: ({ signal }) => insiders.get<Page<FacilityItem>>('/facilities', { q: asked, limit: 8 }, signal),
    enabled: open && asked.length >= 2,
    placeholderData: (before) => before,
  });
  const items = open && asked.length >= 2 ? (data?.items ?? []) : [];
  const shown = open && items.length > 0;

  function take(item: FacilityItem) {
    onPick({ id: item.id, name: item.name });
    onType(item.name);
    setOpen(false);
    setActive(-1);
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const chosen = items[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((now) => (items.length === 0 ? -1 : (now + step + items.length) % items.length));
    } else if (event.key === 'Enter' && shown && chosen) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === 'Escape') {
      setOpen(false);
      setActive(-1);
    }
  }

  const label = <label htmlFor={field.id}>{field.label}</label>;
  return (
    <div className={field.fault ? 'field field-faulty' : 'field'}>
      {field.asHeading ? <h1 className="label-heading">{label}</h1> : label}
      <HintAndFault {...field} />
      <div className="combobox">
        <input
          ref={input}
          id={field.id}
          className="input"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-expanded={shown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
          aria-describedby={describedBy(field)}
          aria-invalid={field.fault ? true : undefined}
          value={typed}
          onChange={(event) => {
            onType(event.target.value);
            if (picked) onPick(null);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <ul id={listId} role="listbox" aria-label={t('facility.found')} className="combobox-list" hidden={!shown}>
          {items.map((item, index) => (
            <li
              key={item.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(item)}
            >
              {item.name} <span>({[item.adm1, countryName(item.country, language)].filter(Boolean).join(', ')})</span>
            </li>
          ))}
        </ul>
        <p className="hint" role="status">
          {foundWords()}
        </p>
      </div>
    </div>
  );

  function foundWords(): string {
    if (picked) return t('facility.picked', { name: picked.name });
    if (isError) return t('facility.failed');
    if (!open || asked.length < 2 || isFetching) return '';
    return items.length > 0 ? t('facility.count', { count: items.length }) : t('facility.none');
  }
}

function useDebounced(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
