import type { ReactNode } from 'react';

/** A state as a word in a box. The colour only repeats what the word says. */
export function Tag({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'info' | 'good' | 'warn' | 'bad';
  children: ReactNode;
}) {
  return <strong className={`tag tag-${tone}`}>{children}</strong>;
}
