import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { insiders } from '../api/doors.js';
import type { FacilityItem } from '../api/types.js';
import { FacilityPicker, type PickedFacility } from '../ui/facility-picker.js';

/** The place that a word of the file stands for; one that was given before is found again by its id. */
export function FacilityWord(props: {
  id: string;
  label: string;
  facilityId: string;
  onPick: (facility: PickedFacility | null) => void;
}) {
  const { facilityId } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [pickedHere, setPickedHere] = useState<PickedFacility | null>(null);
  const before = useQuery({
    queryKey: ['facilities', 'one', facilityId],
    queryFn: ({ signal }) => insiders.get<FacilityItem>(`/facilities/${facilityId}`, undefined, signal),
    enabled: facilityId !== '' && pickedHere === null,
    staleTime: Infinity,
  });
  const known = facilityId === '' ? null : (pickedHere ?? before.data ?? null);
  return (
    <FacilityPicker
      id={props.id}
      label={props.label}
      picked={known}
      onPick={(facility) => {
        setPickedHere(facility);
        props.onPick(facility);
      }}
      typed={typed ?? known?.name ?? ''}
      onType={setTyped}
    />
  );
}
