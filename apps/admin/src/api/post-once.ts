import { newIdempotencyKey } from './client.js';
import { insiders } from './doors.js';
import { ApiError } from './problem.js';

/** The keys of writes that nothing certain is known about: sent, and not answered. By address and content. */
const unanswered = new Map<string, string>();

/** Refusals before a write is looked at: they say nothing of an earlier try whose answer was lost. */
const undecided: ReadonlySet<number> = new Set([401, 403, 408, 425, 429]);

/**
 * POST that has its effect once: a second try after a lost answer carries the same Idempotency-Key, also from a form that
 * was left and opened again. Other content is another write, and so is the same content once the server has answered.
 */
export async function postOnce<T>(path: string, body: object): Promise<T> {
  const write = JSON.stringify([path, contentOf(body)]);
  const idempotencyKey = unanswered.get(write) ?? newIdempotencyKey();
  unanswered.set(write, idempotencyKey);
  try {
    const answer = await insiders.post<T>(path, body, { idempotencyKey });
    unanswered.delete(write);
    return answer;
  } catch (error) {
    // a fault on the way, such as a gateway that gave up, says nothing of what the server did
    if (error instanceof ApiError && error.status < 500 && !undecided.has(error.status)) unanswered.delete(write);
    throw error;
  }
}

/**
 * Forgets the keys of an address, or all of them: what is sent from now on is another write, whatever became of the one
 * before. For what undoes a write, and for the end of a session.
 */
export function forgetUnanswered(path?: string): void {
  for (const write of unanswered.keys()) {
    if (path === undefined || write.startsWith(`[${JSON.stringify(path)},`)) unanswered.delete(write);
  }
}

/** What tells one write from another; a file is told by its name, size and time. */
function contentOf(body: object): unknown {
  if (!(body instanceof FormData)) return body;
  return [...body].map(([name, value]) =>
    value instanceof File ? [name, value.name, value.size, value.lastModified] : [name, value],
  );
}
