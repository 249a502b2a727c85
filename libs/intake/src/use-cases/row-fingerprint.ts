import { createHash } from 'node:crypto';

/** What tells a row from others of the same organisation, and what tells whether its content changed. */
export interface RowFingerprint {
  /** By the row's own number when the file has one, else by its whole content. */
  readonly key: string;
  readonly rowHash: string;
}

/** Hashes, so that nothing of a row stands in an index in clear. Cells are parted unambiguously. */
export function fingerprintOf(cells: readonly string[], externalId: string | null): RowFingerprint {
  const rowHash = sha256(JSON.stringify(cells));
  return { key: externalId === null ? `row:${rowHash}` : `id:${sha256(externalId)}`, rowHash };
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
