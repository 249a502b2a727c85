import { useInfiniteQuery } from '@tanstack/react-query';
import { insiders } from '../../api/doors.js';
import type { CallOptions } from '../../api/client.js';
import type { Listed } from './shared-types.js';

/** How a list is kept fresh while it is open. */
export interface CursorListOptions {
  enabled?: boolean;
  refreshEvery?: number | false;
}

/** A list of the API that is read page by page with its cursor. */
export function useCursorList<T>(path: string, query: CallOptions['query'] = {}, options: CursorListOptions = {}) {
  const result = useInfiniteQuery({
    queryKey: ['list', path, query],
    queryFn: ({ pageParam, signal }) => insiders.get<Listed<T>>(path, { ...query, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: options.enabled ?? true,
    refetchInterval: options.refreshEvery ?? false,
  });
  return { ...result, items: result.data?.pages.flatMap((page) => page.items) };
}
