import { decodeCursor, defaultPageSize, type PageQuery } from '@habeas/platform/http';
import type { ListInput } from '../use-cases/listed.js';

/** What the use cases of lists take, from the query of a request. */
export function toListInput({ limit = defaultPageSize, cursor }: PageQuery): ListInput {
  return cursor === undefined ? { limit } : { limit, after: String(decodeCursor(cursor, ['uuid'])[0]) };
}
