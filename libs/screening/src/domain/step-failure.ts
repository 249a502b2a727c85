/**
 * A step that failed, by code. The queue keeps the message of what was thrown, and messages of the database and of
 * parsers carry what people wrote; so nothing but the code is thrown on (traps B13, L1).
 */
export class StepFailure extends Error {
  constructor(
    readonly code: string,
    cause: unknown,
  ) {
    super(code, { cause });
  }
}

/** The code that the queue kept of a job that was given up. Other texts come from the queue itself. */
export function failureCode(kept: string | undefined): string {
  if (kept?.includes('stalled')) return 'worker_lost';
  return kept && /^[a-z_]{1,60}$/.test(kept) ? kept : 'unexpected_error';
}
