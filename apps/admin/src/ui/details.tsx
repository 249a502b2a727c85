import type { ReactNode } from 'react';

/** Text that most people do not need, behind one line that says what it is; on paper it is open where it is to be read there. */
export function Details({
  summary,
  printed = false,
  children,
}: {
  summary: string;
  printed?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={printed ? 'details details-printed' : 'details'}>
      <summary>{summary}</summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
