import { newIdempotencyKey } from './client.js';
import { insiders } from './doors.js';
import { ApiError } from './problem.js';

/** The keys of writes that nothing certain is known about: sent, and not answered. By address and content. */
const unanswered = new Map<string, string>();

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
    if (error instanceof ApiError && error.status < 500) unanswered.delete(write);
    throw error;
  }
}

/** What tells one write from another; a file is told by its name, size and time. */
function contentOf(body: object): unknown {
  if (!(body instanceof FormData)) return body;
  return [...body].map(([name, value]) =>
    value instanceof File ? [name, value.name, value.size, value.lastModified] : [name, value],
  );
}
