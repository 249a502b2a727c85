import { Table } from '@mantine/core';
import type { ProposedProfile } from '../data/admin-types.js';
import { Facts } from '../parts/facts.js';
import { TableFrame } from '../parts/table-frame.js';
import { useWords } from '../parts/use-words.js';
import { differingFields, facilityFields, fromFacility } from './facility-input.js';
import { useFieldWords } from './use-field-words.js';

/** What would become public of a place: everything for a new one, else the fields that change beside what is public now. */
export function ProfileChange({ before, after }: { before: ProposedProfile | null; after: ProposedProfile }) {
  const { t } = useWords();
  const { label, value } = useFieldWords();
  const next = fromFacility(after);
  if (!before)
    return (
      <Facts
        rows={facilityFields
          .filter((field) => next[field] !== '' && (field !== 'precision' || after.coordinates !== null))
          .map((field) => [label(field), value(field, next[field])])}
      />
    );
  const now = fromFacility(before);
  const changed = differingFields(now, next);
  if (changed.length === 0) return <p>{t('proposals.sameAsPublic')}</p>;
  return (
    <TableFrame
      label={t('proposals.changes')}
      head={[t('facilityEdit.field'), t('proposals.publicNow'), t('proposals.proposed')]}
    >
      {changed.map((field) => (
        <Table.Tr key={field}>
          <Table.Th scope="row">{label(field)}</Table.Th>
          <Table.Td>{value(field, now[field])}</Table.Td>
          <Table.Td>{value(field, next[field])}</Table.Td>
        </Table.Tr>
      ))}
    </TableFrame>
  );
}
