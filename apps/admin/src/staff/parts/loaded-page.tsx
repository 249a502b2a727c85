import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isStatus } from '../../api/problem.js';
import { NotFoundPage } from '../../layout/message-pages.js';
import { Loaded } from './loaded.js';

/** A page about one thing: as `Loaded`, and the page for addresses of nothing when the thing is not there. */
export function LoadedPage<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data === undefined && isStatus(query.error, 404)) return <NotFoundPage />;
  return <Loaded query={query}>{children}</Loaded>;
}
