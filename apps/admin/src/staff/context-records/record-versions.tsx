import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ContextRecord, RecordField } from '../data/context-records.js';
import classes from '../facilities/facilities.module.css';
import { RecordChange } from './record-change.js';
import { namesAround } from './record-names.js';
import { useRecordWords } from './use-record-words.js';

/** Who wrote which version when, and what any two of them say differently. */
export function RecordVersions({ record, fields }: { record: ContextRecord; fields: readonly RecordField[] }) {
  const { t, dateTime } = useRecordWords();
  const { versions, revision } = record;
  const [left, setLeft] = useState(String(versions[1]?.revision ?? revision));
  const [right, setRight] = useState(String(revision));
  const version = (chosen: string) => versions.find((one) => String(one.revision) === chosen)?.record;
  const name = (number: number | string) => t('records:version', { number });
  const data = versions.map((one) => ({ value: String(one.revision), label: name(one.revision) }));
  return (
    <>
      <ol reversed>
        {versions.map((one) => (
          <li key={one.revision} value={one.revision}>
            {t('records:written', {
              version: name(one.revision),
              name: one.writtenBy?.name ?? t('records:operator'),
              time: dateTime(one.writtenAt),
            })}
            {one.revision === record.confirmedRevision && ` – ${t('records:public')}`}
          </li>
        ))}
      </ol>
      {versions.length > 1 && (
        <>
          <div className={classes.row}>
            <NativeSelect
              label={t('compare.left')}
              data={data}
              value={left}
              onChange={(e) => setLeft(e.currentTarget.value)}
            />
            <NativeSelect
              label={t('compare.right')}
              data={data}
              value={right}
              onChange={(e) => setRight(e.currentTarget.value)}
            />
          </div>
          <RecordChange
            fields={fields}
            before={version(left)}
            after={version(right)}
            around={namesAround(record)}
            names={[`${t('compare.left')}: ${name(left)}`, `${t('compare.right')}: ${name(right)}`]}
          />
        </>
      )}
    </>
  );
}
