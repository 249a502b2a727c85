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
}
