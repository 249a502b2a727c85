import { Checkbox, Table } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { QueueItem } from '../data/report-types.js';
import { useCategory } from '../data/vocabulary.js';
import { DueBadge } from '../parts/due-badge.js';
import { Facts } from '../parts/facts.js';
import { Icon } from '../parts/icons.js';
import { Mark, ReportStateMark, UrgencyMark } from '../parts/marks.js';
import { TableFrame } from '../parts/table-frame.js';
import { useWords } from '../parts/use-words.js';
import { isFree } from './claim-several.js';
import classes from './queue-list.module.css';

/** Which reports are chosen to be claimed together, and how one is chosen or let go. */
export interface QueueChoice {
  chosen: ReadonlySet<string>;
  toggle: (reportId: string) => void;
}

/** The queue as a table, or as cards where a table would not fit. */
export function QueueList({ items, choice }: { items: QueueItem[]; choice: QueueChoice }) {
  const { t } = useWords();
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  if (narrow) {
    return (
      <ul className={classes.cards} aria-label={t('queue.title')}>
        {items.map((item) => (
          <QueueCard key={item.reportId} item={item} choice={choice} />
        ))}
      </ul>
    );
  }
  const head = ['choose', 'urgency', 'report', 'facility', 'categories', 'waitingSince', 'due', 'assignee'];
  return (
    <TableFrame label={t('queue.title')} head={head.map((name) => t(`field.${name}`))}>
      {items.map((item) => (
        <QueueRow key={item.reportId} item={item} choice={choice} />
      ))}
    </TableFrame>
  );
}

function QueueRow({ item, choice }: { item: QueueItem; choice: QueueChoice }) {
  const { date } = useWords();
  return (
    <Table.Tr className={classes.row}>
      <Table.Td className={classes.choose}>
        <Choose item={item} choice={choice} />
      </Table.Td>
      <Table.Td>
        <Urgency item={item} />
      </Table.Td>
      <Table.Td>
        <ReportLink item={item} />
        <ReportStateMark state={item.state} />
      </Table.Td>
      <Table.Td>
        <Place item={item} />
      </Table.Td>
      <Table.Td>
        <CategoryNames codes={item.categories} />
      </Table.Td>
      <Table.Td>{date(item.waitingSince)}</Table.Td>
      <Table.Td>
        <DueBadge dueAt={item.dueAt} clockStopped={item.clockStopped} />
      </Table.Td>
      <Table.Td>
        <Assignee item={item} />
      </Table.Td>
    </Table.Tr>
  );
}

function QueueCard({ item, choice }: { item: QueueItem; choice: QueueChoice }) {
  const { t, date } = useWords();
  return (
    <li className={classes.card}>
      <div className={classes.top}>
        <Choose item={item} choice={choice} />
        <ReportLink item={item} />
      </div>
      <Urgency item={item} />
      <Facts
        rows={[
          [t('field.state'), <ReportStateMark key="state" state={item.state} />],
          [t('field.facility'), <Place key="place" item={item} />],
          [t('field.categories'), <CategoryNames key="categories" codes={item.categories} />],
          [t('field.waitingSince'), date(item.waitingSince)],
          [t('field.due'), <DueBadge key="due" dueAt={item.dueAt} clockStopped={item.clockStopped} />],
          [t('field.assignee'), <Assignee key="assignee" item={item} />],
        ]}
      />
    </li>
  );
}

function Choose({ item, choice }: { item: QueueItem; choice: QueueChoice }) {
  const { t } = useWords();
  if (!isFree(item)) return null;
  return (
    <Checkbox
      aria-label={t('several.choose', { reference: item.reference })}
      checked={choice.chosen.has(item.reportId)}
      onChange={() => choice.toggle(item.reportId)}
    />
  );
}

function ReportLink({ item }: { item: QueueItem }) {
  return (
    <Link className={classes.reference} to={`/staff/reports/${item.reportId}`} data-report={item.reportId}>
      {item.reference}
    </Link>
  );
}

function Urgency({ item }: { item: QueueItem }) {
  const { t, label } = useWords();
  return (
    <div className={classes.stack}>
      <UrgencyMark urgency={item.urgency} />
      <span>{item.reasons.map((reason) => label(reason.label)).join(' · ')}</span>
      {item.screening === 'incomplete' && <Mark icon="question">{t('queue.screeningIncomplete')}</Mark>}
    </div>
  );
}

function Place({ item }: { item: QueueItem }) {
  const { t } = useWords();
  if (item.facility) return <>{item.facility.name}</>;
  return <>{item.facilityText ? t('queue.placeInWords', { place: item.facilityText }) : t('queue.placeUnknown')}</>;
}

/** Category labels, a line each. */
export function CategoryNames({ codes }: { codes: string[] }) {
  const { label } = useWords();
  const category = useCategory();
  return (
    <ul className={classes.plain}>
      {codes.map((code) => (
        <li key={code}>{label(category(code)?.label) || code}</li>
      ))}
    </ul>
  );
}

function Assignee({ item }: { item: QueueItem }) {
  const { t, time } = useWords();
  if (!item.assignee) return <>{t('queue.nobody')}</>;
  return (
    <span className={classes.stack}>
      <span>
        <Icon name="person" /> {item.assignee.name}
      </span>
      {item.until && <span>{t('claim.until', { time: time(item.until) })}</span>}
    </span>
  );
}
