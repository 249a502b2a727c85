import type { ReactNode } from 'react';

/** Text that most people do not need, behind one line that says what it is. */
export function Details({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="details">
      <summary>{summary}</summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
