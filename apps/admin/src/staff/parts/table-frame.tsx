import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './table-frame.module.css';

/** A data table that scrolls inside itself on a narrow screen, also by keyboard, with its name read aloud. */
export function TableFrame({ label, head, children }: { label: string; head: ReactNode[]; children: ReactNode }) {
  return (
    <div className={classes.frame} role="region" aria-label={label} tabIndex={0}>
      <Table className={classes.table} verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {head.map((cell, index) => (
              <Table.Th key={index} scope="col">
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
