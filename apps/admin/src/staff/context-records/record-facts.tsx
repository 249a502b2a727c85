import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RecordField } from '../data/context-records.js';
import { Facts } from '../parts/facts.js';
import { Mark } from '../parts/marks.js';
import { type RecordLine, recordLines } from './record-lines.js';
import type { RecordNames } from './record-names.js';
import { useLineWords } from './use-line-words.js';
import { useRecordWords } from './use-record-words.js';

/** What a finding of the disclosure check names, in the words of its kind. */
export interface LineFinding {
  field: string;
  code: string;
}

/** Everything that a record says, with what must not be public marked at its place. */
export function RecordFacts({
  fields,
  record,
  names,
  findings,
}: {
  fields: readonly RecordField[];
  record: unknown;
  names: RecordNames;
  findings: readonly LineFinding[];
}) {
  const { t } = useRecordWords();
  const { group, last, value } = useLineWords(names);
  // a zone stands with its time
  const lines = recordLines(fields, record).filter(({ field }) => field.type !== 'zone');
  const groups = inGroups(lines, group);
  return groups.map(({ name, lines }, at) => (
    <div key={at}>
      {name !== '' && <h3>{name}</h3>}
      <Facts
        rows={lines.map((line) => [
          last(line),
          <>
            <RecordValue line={line}>{value(line, line.text)}</RecordValue>
            {findings
              .filter((finding) => pointsAt(finding.field, line.path))
              .map(({ code }) => (
                <Mark key={code} icon="alarm">
                  {t('records:finding', { code: t([`finding.${code}`, 'finding.other']) })}
                </Mark>
              ))}
          </>,
        ])}
      />
    </div>
  ));
}

/** The lines of one group under its name; those of the record itself come first. */
function inGroups(lines: readonly RecordLine[], nameOf: (line: RecordLine) => string) {
  const groups: { name: string; lines: RecordLine[] }[] = [];
  for (const line of lines) {
    const name = nameOf(line);
    const open = groups.find((group) => group.name === name);
    if (open) open.lines.push(line);
    else groups.push({ name, lines: [line] });
  }
  return groups;
}

function RecordValue({ line: { field, text }, children }: { line: RecordLine; children: ReactNode }) {
  if (field.type === 'record') return <Link to={`/staff/context-records/${text}`}>{children}</Link>;
  return <>{children}</>;
}

/** Findings name a field without its place in a list and in the words of the code, so that they repeat nobody's text. */
function pointsAt(finding: string, path: string): boolean {
  const bare = path.replaceAll(/\[\d+\]/g, '');
  const words = finding.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const known = { case_name: 'case', designated_as: 'as' }[words] ?? words;
  if (known.startsWith('times.')) return bare.includes('times.') && bare.endsWith(known.slice('times'.length));
  return bare === known || (known.startsWith('sources.') && bare === 'sources') || bare === `${known}.text`;
}
