import { Link } from '@tanstack/react-router';
import type { RecordNames } from './record-names.js';
import { useLineWords } from './use-line-words.js';

/** Another record by its title and kind, as a link to its page; by its short name where it is not there yet. */
export function OtherRecord({ slug, names }: { slug: string; names: RecordNames }) {
  const { otherRecord } = useLineWords(names);
  return <Link to={`/staff/context-records/${slug}`}>{otherRecord(slug)}</Link>;
}
