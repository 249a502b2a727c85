/** What went wrong, in a word that the HTTP door maps to a status. */
export type ErrorKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'gone'
  | 'precondition_failed'
  | 'too_large'
  | 'unsupported'
  | 'invalid'
  | 'too_many'
  | 'unavailable';

/** One field that was refused: its path in the request and a stable code. Never the value. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
}

/**
 * A refusal that the caller is told about. `code` is stable and machine-readable; `detail` is a constant sentence and
 * never holds what a person typed; `extra` holds further members of the answer (ids, numbers, codes).
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly detail: string,
    readonly fields: readonly FieldError[] = [],
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** "Not there" and "not yours" answer alike. */
export class NotFound extends DomainError {
  constructor() {
    super('not_found', 'not_found', 'There is nothing here that you can see.');
  }
}

export class Unauthenticated extends DomainError {
  constructor(code = 'unauthenticated', detail = 'Sign in first.') {
    super('unauthenticated', code, detail);
  }
}

export class Forbidden extends DomainError {
  constructor(code = 'forbidden', detail = 'Your role does not allow this.') {
    super('forbidden', code, detail);
  }
}

/** The request is not of the form that the route takes. */
export class Malformed extends DomainError {
  constructor(code: string, detail: string, fields: readonly FieldError[] = []) {
    super('malformed', code, detail, fields);
  }
}

/** The request is well formed and breaks a rule. */
export class Invalid extends DomainError {
  constructor(
    code: string,
    detail: string,
    fields: readonly FieldError[] = [],
    extra: Readonly<Record<string, unknown>> = {},
  ) {
    super('invalid', code, detail, fields, extra);
  }
}

/** The request clashes with the present state, which is left as it was. */
export class Conflict extends DomainError {
  constructor(code: string, detail: string, extra: Readonly<Record<string, unknown>> = {}) {
    super('conflict', code, detail, [], extra);
  }
}

/** Somebody else changed the object since it was read. */
export class PreconditionFailed extends DomainError {
  constructor() {
    super('precondition_failed', 'revision_changed', 'Somebody changed this since you read it. Read it again.');
  }
}

/** Too many tries; `retryAfterSeconds` is told to the caller. */
export class TooMany extends DomainError {
  constructor(
    readonly retryAfterSeconds: number,
    code = 'too_many_requests',
  ) {
    super('too_many', code, 'Too many requests. Wait and try again.');
  }
}

/** A move that the state table does not know. */
export function illegalTransition(from: string, to: string): DomainError {
  return new Conflict('illegal_transition', 'This is not possible in the present state.', { from, to });
}
