/** Anything that runs SQL as the superuser: a test database, or a bench's own connection. */
export interface OwnerSql {
  rows<T extends object>(text: string, values?: readonly unknown[]): Promise<T[]>;
}
