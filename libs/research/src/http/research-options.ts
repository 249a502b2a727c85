import type { RecordKind } from '../domain/context-filters.js';

/** What the reading door is opened with. */
export class ResearchOptions {
  constructor(
    /** Origin under which published summaries are cited. */
    readonly publicUrl: string,
    /** Calls per minute of one address without a key. */
    readonly openLimit: number,
    /** Calls per minute of one key. */
    readonly keyLimit: number,
    /** After this long without reading, a reader of a download is let go. */
    readonly stalledMillis: number,
  ) {}

  addressOf(summaryId: string): string {
    return `${this.publicUrl}/v1/summaries/${summaryId}`;
  }

  /** A stored answer with its address put in front: `{"id":…}` becomes `{"url":"…","id":…}`. */
  withUrl(summaryId: string, stored: string): string {
    return `{"url":"${this.addressOf(summaryId)}",${stored.slice(1)}`;
  }

  recordAddress(kind: RecordKind, slug: string): string {
    return `${this.publicUrl}/v1/${folders[kind] ?? 'context'}/${slug}`;
  }

  /** A stored record of the context with its address put in front, as `withUrl` does. */
  recordWithUrl(kind: RecordKind, slug: string, stored: string): string {
    return `{"url":"${this.recordAddress(kind, slug)}",${stored.slice(1)}`;
  }
}

/** Kinds with a list of their own; the others are under `/v1/context`. */
const folders: Readonly<Partial<Record<RecordKind, string>>> = {
  transfer: 'transfers',
  legal_order: 'orders',
  statement: 'statements',
};
