import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWindowTitle } from '../../ui/page-title.js';
import classes from './page-head.module.css';

/** The heading of a staff page, what it is about in one sentence, and its main action. */
export function PageHead({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  useWindowTitle(title);
  return (
    <div className={classes.head}>
      <div>
        <Title order={1}>{withWholeReferences(title)}</Title>
        {lead && <p className={classes.lead}>{lead}</p>}
      </div>
      {children && <div className={classes.actions}>{children}</div>}
    </div>
  );
}

/** The reference of a report is not broken at its hyphens. */
function withWholeReferences(title: string): ReactNode {
  return title.split(/(HB-\w{4}-\w{4})/).map((part) =>
    part.startsWith('HB-') ? (
      <span key={part} className={classes.reference}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
