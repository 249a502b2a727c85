import { useQueries, useQuery } from '@tanstack/react-query';
import { research } from '../../api/doors.js';
import type { AnyRecordDetail, OrderContent, RecordDetail, TransferContent } from './record-answers.js';

const orderQuery = (slug: string) => ({
  queryKey: ['order', slug],
  queryFn: () => research.get<RecordDetail<OrderContent>>(`/orders/${encodeURIComponent(slug)}`),
});

const transferQuery = (slug: string) => ({
  queryKey: ['transfer', slug],
  queryFn: () => research.get<RecordDetail<TransferContent>>(`/transfers/${encodeURIComponent(slug)}`),
});

export function useTransfer(slug: string) {
  return useQuery(transferQuery(slug));
}

/** Transfers that another one is tied to, those that have been read. */
export function useTransfers(slugs: readonly string[]): RecordDetail<TransferContent>[] {
  return useQueries({ queries: slugs.map(transferQuery) }).flatMap(({ data }) => data ?? []);
}

export function useOrder(slug: string) {
  return useQuery(orderQuery(slug));
}

/** A record of whatever kind. */
export function useRecord(slug: string) {
  return useQuery({
    queryKey: ['record', slug],
    queryFn: () => research.get<AnyRecordDetail>(`/context/${encodeURIComponent(slug)}`),
  });
}

/** The orders that a transfer is held against, those that have been read. */
export function useOrders(slugs: readonly string[]): ReadonlyMap<string, RecordDetail<OrderContent>> {
  const answers = useQueries({ queries: slugs.map(orderQuery) });
  return new Map(answers.flatMap(({ data }) => (data ? [[data.slug, data] as const] : [])));
}
