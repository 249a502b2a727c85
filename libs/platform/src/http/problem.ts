import type { DomainError, ErrorKind, FieldError } from '@habeas/kernel';

/** The HTTP status of each kind of refusal. */
export const statusOf: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  precondition_failed: 412,
  too_large: 413,
  unsupported: 415,
  invalid: 422,
  too_many: 429,
  unavailable: 503,
};

/** An answer of RFC 9457. `code` is stable; `errors` names each refused field. It never repeats what was sent. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly correlationId: string;
  readonly errors?: readonly FieldError[];
}

const titles: Readonly<Record<number, string>> = {
  400: 'Malformed request',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  410: 'Gone',
  412: 'Changed by somebody else',
  413: 'Too large',
  414: 'Address too long',
  415: 'Unsupported content type',
  422: 'Refused by a rule',
  429: 'Too many requests',
  431: 'Headers too large',
  500: 'Something went wrong',
  503: 'Not available now',
};

/** A problem for a status that arises below our own code, with a fixed sentence. */
export function problemOfStatus(status: number, correlationId: string): Problem {
  const title = titles[status] ?? 'Refused';
  const code = title.toLowerCase().replaceAll(' ', '_');
  return problem(status, code, `${title}.`, correlationId);
}

/** The problem that tells a caller of a domain error. */
export function problemOf(error: DomainError, correlationId: string): Problem {
  const base = problem(statusOf[error.kind], error.code, error.detail, correlationId);
  const errors = error.fields.length > 0 ? { errors: error.fields } : {};
  return { ...error.extra, ...base, ...errors };
}

function problem(status: number, code: string, detail: string, correlationId: string): Problem {
  return {
    type: `urn:habeas:problem:${code}`,
    title: titles[status] ?? 'Refused',
    status,
    code,
    detail,
    correlationId,
  };
}
