import { useQueries, useQuery } from '@tanstack/react-query';
import { research } from '../../api/doors.js';
import type { OrderContent, RecordDetail, TransferContent } from './record-answers.js';

const orderQuery = (slug: string) => ({
  queryKey: ['order', slug],
  queryFn: () => research.get<RecordDetail<OrderContent>>(`/orders/${encodeURIComponent(slug)}`),
});

export function useTransfer(slug: string) {
  return useQuery({
    queryKey: ['transfer', slug],
    queryFn: () => research.get<RecordDetail<TransferContent>>(`/transfers/${encodeURIComponent(slug)}`),
  });
}

export function useOrder(slug: string) {
  return useQuery(orderQuery(slug));
}

/** The orders that a transfer is held against, those that have been read. */
export function useOrders(slugs: readonly string[]): ReadonlyMap<string, RecordDetail<OrderContent>> {
  const answers = useQueries({ queries: slugs.map(orderQuery) });
  return new Map(answers.flatMap(({ data }) => (data ? [[data.slug, data] as const] : [])));
}
