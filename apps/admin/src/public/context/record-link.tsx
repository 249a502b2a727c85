import { Link } from '@tanstack/react-router';
import { useLabel } from '../../i18n/use-language.js';
import type { NamedRecord } from './record-answers.js';

const pages: Readonly<Record<string, string>> = {
  transfer: 'transfers',
  legal_order: 'orders',
  statement: 'statements',
};

/** Where a record has its page; undefined for kinds without one. */
export function pageOfRecord({ kind, slug }: { kind: string; slug: string }): string | undefined {
  const folder = pages[kind];
  if (folder === 'statements') return `/statements#${slug}`;
  return folder && `/${folder}/${slug}`;
}

/** A record by its title, as a link where it has a page. */
export function RecordLink({ record }: { record: NamedRecord }) {
  const label = useLabel();
  const page = pageOfRecord(record);
  const [to = '', hash] = page?.split('#') ?? [];
  return page ? (
    <Link to={to} {...(hash ? { hash } : {})}>
      {label(record.title)}
    </Link>
  ) : (
    <>{label(record.title)}</>
  );
}
