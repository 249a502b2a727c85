/**
 * The name of the constraint that a failed statement broke, or undefined. Errors of the database carry the values
 * that were sent, so nothing else of them is ever read (traps O15, L1).
 */
export function constraintOf(error: unknown): string | undefined {
  const driverError = property(error, 'driverError') ?? error;
  const constraint = property(driverError, 'constraint');
  return typeof constraint === 'string' ? constraint : undefined;
}

/** The SQLSTATE of a failed statement, five characters, or undefined. */
export function sqlStateOf(error: unknown): string | undefined {
  const code = property(property(error, 'driverError') ?? error, 'code');
  return typeof code === 'string' ? code : undefined;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
