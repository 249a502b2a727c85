import {
  type ConfirmedRecord,
  type CustodyFinding,
  custodyInWords,
  didCustodyMove,
  type RecordContents,
  type RecordKind,
  type Wording,
} from '@habeas/context';

/** Whether custody moved while an order was in force, for a confirmed transfer and a confirmed order about it. */
export interface PublishedCustody extends CustodyFinding {
  readonly transfer: string;
  readonly order: string;
  readonly words: { readonly answer: Wording; readonly steps: readonly Wording[] };
}

/** The answer for each confirmed pair, computed from what was confirmed of both and from nothing else. */
export function custodyOf(records: ReadonlyMap<string, ConfirmedRecord>): PublishedCustody[] {
  return [...records.values()].flatMap((record) => {
    const order = contentOf(record, 'legal_order');
    if (!order) return [];
    const touched = new Set(record.relations.filter(({ kind }) => kind === 'about').map((tie) => tie.record));
    return [...touched].toSorted().flatMap((slug) => {
      const transfer = contentOf(records.get(slug), 'transfer');
      if (!transfer) return [];
      const legs = transfer.legs.map(({ times }) => times);
      const finding = didCustodyMove(legs, order.events);
      const words = custodyInWords(finding, { legs, events: order.events });
      return [{ transfer: slug, order: record.slug, ...finding, words }];
    });
  });
}

/** The content of a record of that kind; undefined for one of another kind. */
export function contentOf<K extends RecordKind>(
  record: ConfirmedRecord | undefined,
  kind: K,
): RecordContents[K] | undefined {
  // A record's content is that of its kind: the readers make no other.
  return record?.kind === kind ? (record.content as RecordContents[K]) : undefined;
}
