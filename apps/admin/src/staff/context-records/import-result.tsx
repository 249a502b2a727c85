import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ContextImport } from '../data/context-records.js';
import { Card } from '../parts/card.js';
import { TableFrame } from '../parts/table-frame.js';
import { useFaultWords } from './use-fault-words.js';
import { useRecordWords } from './use-record-words.js';

type Outcome = ContextImport['records'][number]['outcome'];
const outcomes: readonly Outcome[] = ['added', 'changed', 'unchanged', 'refused'];

/** What became of a file, or would: a count for each outcome, each fault at its place, and the records that were taken. */
export function ImportResult({
  result: { dryRun, records, warnings },
  isTable,
}: {
  result: ContextImport;
  isTable: boolean;
}) {
  const { t } = useRecordWords();
  const counts = outcomes.map((one) =>
    t(`records:outcome.${one}`, { count: records.filter(({ outcome }) => outcome === one).length }),
  );
  const taken = records.flatMap(({ slug, outcome }) => (slug && outcome !== 'unchanged' ? [slug] : []));
  return (
    <Card title={t(dryRun ? 'records:import.tried' : 'records:import.done')}>
      <p role="status">{counts.join(' · ')}</p>
      <Remarks records={records} about={({ faults }) => faults} title={t('records:import.faults')} isTable={isTable} />
      <Remarks records={records} about={(one) => one.warnings} title={t('records:import.warnings')} isTable={isTable} />
      {warnings.length > 0 && <p>{t('records:import.notTaken')}</p>}
      {!dryRun && taken.length > 0 && (
        <ul>
          {taken.slice(0, 50).map((slug) => (
            <li key={slug}>
              <Link to={`/staff/context-records/${slug}`}>{slug}</Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Remarks({
  records,
  about,
  title,
  isTable,
}: {
  records: ContextImport['records'];
  about: (record: ContextImport['records'][number]) => ContextImport['warnings'];
  title: string;
  isTable: boolean;
}) {
  const { t, number } = useRecordWords();
  const words = useFaultWords();
  const rows = records.flatMap((record) => about(record).map((fault) => ({ ...fault, line: record.line })));
  if (rows.length === 0) return null;
  const place = isTable ? [t('records:import.line'), t('records:import.column')] : [t('records:import.place')];
  return (
    <TableFrame label={title} head={[...place, title]}>
      {rows.slice(0, 200).map(({ line, field, code }, at) => (
        <Table.Tr key={at}>
          {isTable && <Table.Td>{line === null ? '–' : number(line)}</Table.Td>}
          <Table.Td>{field || '–'}</Table.Td>
          <Table.Td>{words(code)}</Table.Td>
        </Table.Tr>
      ))}
    </TableFrame>
  );
}
