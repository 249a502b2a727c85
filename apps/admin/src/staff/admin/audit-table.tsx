import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../session/session.js';
import type { AuditEntry } from '../data/admin-types.js';
import { TableFrame } from '../parts/table-frame.js';
import { useWords } from '../parts/use-words.js';
import classes from './admin.module.css';
import { useDetailWords } from './use-detail-words.js';

type NameOf = (id: string) => string | undefined;

/** Entries with the names that the reader may see. The ids stay beside them: they are what the chain holds. */
export function AuditTable({ items, nameOf }: { items: AuditEntry[]; nameOf: NameOf }) {
  const { t, dateTime } = useWords();
  const detail = useDetailWords(nameOf);
  const head = ['seq', 'when', 'act', 'actor', 'object', 'detail'];
  return (
    <TableFrame label={t('audit.title')} head={head.map((name) => t(`field.${name}`))}>
      {items.map((entry) => (
        <Table.Tr key={entry.seq}>
          <Table.Td>{entry.seq}</Table.Td>
          <Table.Td>{dateTime(entry.at)}</Table.Td>
          <Table.Td>{t([`act.${entry.act}`, 'act.other'], { act: entry.act })}</Table.Td>
          <Table.Td>
            <Actor actor={entry.actor} name={nameOf(entry.actor)} />
          </Table.Td>
          <Table.Td>
            <Subject entry={entry} name={nameOf(entry.objectId)} />
          </Table.Td>
          <Table.Td className={classes.ids}>{detail(entry.detail)}</Table.Td>
        </Table.Tr>
      ))}
    </TableFrame>
  );
}

function Actor({ actor, name }: { actor: string; name: string | undefined }) {
  const { t } = useWords();
  const part = actor.startsWith('system:') ? actor.slice('system:'.length) : undefined;
  if (part !== undefined) return <>{t('audit.system', { part })}</>;
  return (
    <>
      {name}
      <Id id={actor} />
    </>
  );
}

function Subject({ entry: { objectType, objectId }, name }: { entry: AuditEntry; name: string | undefined }) {
  const { t } = useWords();
  const address = usePageOf(objectType, objectId);
  const words = name ?? t([`audit.object.${objectType}`, 'audit.object.other'], { type: objectType });
  return (
    <>
      {address ? <Link to={address}>{words}</Link> : words}
      <Id id={objectId} />
    </>
  );
}

function Id({ id }: { id: string }) {
  return <code className={classes.id}>{id}</code>;
}

/** The page of what an entry is about, when the reader may open it. */
function usePageOf(objectType: string, objectId: string): string | undefined {
  const { may } = useSession();
  if (objectType === 'report' && may('report.review')) return `/staff/reports/${objectId}`;
  if (objectType === 'summary' && may('summary.read')) return `/staff/summaries/${objectId}`;
  if (objectType === 'facility' && may('facility.read')) return `/staff/facilities/${objectId}`;
  if (objectType === 'account' && may('account.manage')) return '/staff/people';
  if (objectType === 'organization' && may('organization.manage')) return '/staff/organizations';
  if (objectType === 'report_import' && may('system.read')) return '/staff/imports';
  return undefined;
}
