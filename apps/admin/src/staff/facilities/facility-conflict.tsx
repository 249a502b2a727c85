import { Button, Group, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { insiders } from '../../api/doors.js';
import type { Facility } from '../data/admin-types.js';
import { Card } from '../parts/card.js';
import { Loaded } from '../parts/loaded.js';
import { TableFrame } from '../parts/table-frame.js';
import { useWords } from '../parts/use-words.js';
import { differingFields, fromFacility, type FacilityInput } from './facility-input.js';
import { useFieldWords } from './use-field-words.js';

/** Somebody saved the place in between: where both differ, and the choice which one stays. */
export function FacilityConflict({
  facilityId,
  mine,
  onSaveMine,
  onTakeTheirs,
}: {
  facilityId: string;
  mine: FacilityInput;
  onSaveMine: (revision: number) => void;
  onTakeTheirs: () => void;
}) {
  const { t } = useWords();
  const { label, value } = useFieldWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const theirs = useQuery({
    queryKey: ['facility', facilityId, 'theirs'],
    queryFn: () => insiders.get<Facility>(`/facilities/${facilityId}`),
    gcTime: 0,
  });
  return (
    <div role="alert" tabIndex={-1} ref={box}>
      <Card title={t('facilityEdit.conflict')}>
        <p>{t('facilityEdit.conflictWords')}</p>
        <Loaded query={theirs}>
          {(data) => {
            const saved = fromFacility(data);
            return (
              <>
                <TableFrame
                  label={t('facilityEdit.conflict')}
                  head={[t('facilityEdit.field'), t('facilityEdit.mine'), t('facilityEdit.theirs')]}
                >
                  {differingFields(mine, saved).map((field) => (
                    <Table.Tr key={field}>
                      <Table.Th scope="row">{label(field)}</Table.Th>
                      <Table.Td>{value(field, mine[field])}</Table.Td>
                      <Table.Td>{value(field, saved[field])}</Table.Td>
                    </Table.Tr>
                  ))}
                </TableFrame>
                <Group gap="xs" mt="sm">
                  <Button onClick={() => onSaveMine(data.revision)}>{t('facilityEdit.saveMine')}</Button>
                  <Button variant="default" onClick={onTakeTheirs}>
                    {t('conflict.takeTheirs')}
                  </Button>
                </Group>
              </>
            );
          }}
        </Loaded>
      </Card>
    </div>
  );
}
