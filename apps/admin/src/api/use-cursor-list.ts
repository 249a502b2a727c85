import { useInfiniteQuery } from '@tanstack/react-query';
import type { ApiDoor, CallOptions } from './client.js';
import type { Page } from './types.js';

/** A list that grows by pages: what was loaded stays, the next page is asked for by its cursor. */
export function useCursorList<T>(key: readonly unknown[], door: ApiDoor, path: string, query: CallOptions['query']) {
  const list = useInfiniteQuery({
    queryKey: [...key, query],
    queryFn: ({ pageParam, signal }) => door.get<Page<T>>(path, { ...query, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return {
    items: list.data?.pages.flatMap((page) => page.items) ?? [],
    pending: list.isPending,
    error: list.error,
    retry: () => void list.refetch(),
    more: list.hasNextPage,
    loadingMore: list.isFetchingNextPage,
    loadMore: () => void list.fetchNextPage(),
  };
}
