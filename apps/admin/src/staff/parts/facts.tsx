import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** Pairs of a name and its value; `null` rows are left out. */
export function Facts({ rows }: { rows: (readonly [string, ReactNode] | null)[] }) {
  return (
    <dl className={classes.facts}>
      {rows.map(
        (row) =>
          row && (
            <div key={row[0]} className={classes.row}>
              <dt>{row[0]}</dt>
              <dd>{row[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
