/** RFC 9457 problem+json as both servers answer it. `code` is stable; words come from the language files. */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  correlationId?: string;
  errors?: FieldProblem[];
  [extension: string]: unknown;
}

/** One fault of one field of the request. */
export interface FieldProblem {
  field: string;
  code: string;
}

/** The server answered, and refused. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** The server could not be reached: nothing is known about whether the call arrived. */
export class OfflineError extends Error {
  constructor() {
    super('offline');
  }
}

/** True if this is the answer of the server with the given status. */
export function isStatus(error: unknown, status: number): boolean {
  return error instanceof ApiError && error.status === status;
}

export async function toProblem(response: Response): Promise<Problem> {
  const unknown: Problem = {
    title: response.statusText,
    status: response.status,
    code: `http_${response.status}`,
    detail: '',
  };
  if (!(response.headers.get('content-type') ?? '').includes('json')) return unknown;
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? { ...unknown, ...body } : unknown;
  } catch {
    return unknown;
  }
}
