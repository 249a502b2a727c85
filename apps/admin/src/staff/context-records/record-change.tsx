import { Table } from '@mantine/core';
import type { RecordField } from '../data/context-records.js';
import { TableFrame } from '../parts/table-frame.js';
import { changedLines } from './record-lines.js';
import type { RecordNames } from './record-names.js';
import { useLineWords } from './use-line-words.js';
import { useRecordWords } from './use-record-words.js';

/** Two versions of a record side by side: each field in which they differ. */
export function RecordChange({
  fields,
  before,
  after,
  around,
  names,
}: {
  fields: readonly RecordField[];
  before: unknown;
  after: unknown;
  /** Of the record that they are versions of. */
  around: RecordNames;
  /** What the two are called. */
  names: readonly [string, string];
}) {
  const { t } = useRecordWords();
  const { name, value } = useLineWords(around);
  const lines = changedLines(fields, before, after);
  if (lines.length === 0) return <p>{t('records:change.none')}</p>;
  return (
    <TableFrame label={t('records:change.title')} head={[t('records:change.field'), ...names]}>
      {lines.map((line) => {
        const [was, is] = [value(line, line.before), value(line, line.after)];
        // Two that read alike are told apart by what they are stored as: no change may look like none.
        const alike = was === is;
        return (
          <Table.Tr key={line.path}>
            <Table.Th scope="row">{name(line)}</Table.Th>
            <Table.Td>{alike ? `${was} (${line.before})` : was}</Table.Td>
            <Table.Td>{alike ? `${is} (${line.after})` : is}</Table.Td>
          </Table.Tr>
        );
      })}
    </TableFrame>
  );
}
