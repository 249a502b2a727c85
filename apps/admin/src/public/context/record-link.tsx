import { Link } from '@tanstack/react-router';
import { useLabel } from '../../i18n/use-language.js';
import type { NamedRecord } from './record-answers.js';

/** Kinds with a page of their own make; every other record is shown on the page of records. */
const pages: Readonly<Record<string, string>> = { transfer: 'transfers', legal_order: 'orders' };

/** Where a record has its page. */
export function pageOfRecord({ kind, slug }: { kind: string; slug: string }): string {
  return `/${pages[kind] ?? 'context'}/${slug}`;
}

/** A record by its title, as a link to its page. */
export function RecordLink({
  record,
}: {
  record: { readonly slug: string; readonly kind: string; readonly title: NamedRecord['title'] };
}) {
  const label = useLabel();
  return <Link to={pageOfRecord(record)}>{label(record.title)}</Link>;
}
