import { Table } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import classes from './table-frame.module.css';

/**
 * A data table. On a narrow screen each row becomes a block whose cells carry the name of their column; a table that
 * is a grid in itself stays one and scrolls inside, also by keyboard, with its name read aloud.
 */
export function TableFrame({
  label,
  head,
  isGrid = false,
  children,
}: {
  label: string;
  head: string[];
  isGrid?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={classes.frame} role="region" aria-label={label} tabIndex={0}>
      <Table className={classes.table} verticalSpacing="xs" data-grid={isGrid} style={columnNames(head)}>
        <Table.Thead className={classes.head}>
          <Table.Tr>
            {head.map((cell) => (
              <Table.Th key={cell} scope="col">
                {cell}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </div>
  );
}

/** What the style sheet writes before each cell of a block. */
function columnNames(head: string[]): CSSProperties {
  return Object.fromEntries(head.map((name, index) => [`--column-${index + 1}`, JSON.stringify(name)]));
}
