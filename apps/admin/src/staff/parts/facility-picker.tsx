import { Combobox, CloseButton, InputBase, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { insiders } from '../../api/doors.js';
import { useFacility } from '../data/administration.js';
import type { FacilityRow } from '../data/admin-types.js';
import type { Listed } from '../data/shared-types.js';
import { useWords } from './use-words.js';

/** What the field is about to change to; null when the choice is taken back. */
export interface FacilityPickerProps {
  facilityId: string;
  onPick: (facility: FacilityRow | null) => void;
  label?: string;
  description?: string;
  error?: string;
}

/** Finds a facility by name, alias or a misspelling of either. */
export function FacilityPicker({ facilityId, onPick, label, description, error }: FacilityPickerProps) {
  const { t, country } = useWords();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const [asked] = useDebouncedValue(typed ?? '', 250);
  const chosen = useFacility(facilityId);
  const found = useQuery({
    queryKey: ['facility-search', asked],
    queryFn: ({ signal }) => insiders.get<Listed<FacilityRow>>('/facilities', { q: asked, limit: 10 }, signal),
    enabled: asked.trim().length > 1,
  });
  const items = asked.trim().length > 1 ? (found.data?.items ?? []) : [];

  const pick = (id: string) => {
    onPick(items.find((item) => item.id === id) ?? null);
    setTyped(null);
    combobox.closeDropdown();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false}>
      <Combobox.Target>
        <InputBase
          label={label ?? t('field.facility')}
          description={description}
          error={error}
          autoComplete="off"
          placeholder={t('facilityPicker.placeholder')}
          value={typed ?? (facilityId ? (chosen.data?.name ?? '…') : '')}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onBlur={() => {
            setTyped(null);
            combobox.closeDropdown();
          }}
          rightSectionPointerEvents="all"
          rightSection={
            facilityId ? <CloseButton aria-label={t('facilityPicker.clear')} onClick={() => onPick(null)} /> : undefined
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed === null || asked.trim().length < 2}>
        <Combobox.Options aria-label={t('facilityPicker.found')}>
          {items.map((item) => (
            <Combobox.Option key={item.id} value={item.id}>
              {item.name} ({country(item.country)})
            </Combobox.Option>
          ))}
          {items.length === 0 && (
            <Combobox.Empty>{t(found.isFetching ? 'state.loading' : 'facilityPicker.none')}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
