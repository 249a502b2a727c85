import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** A value that an entry may carry: an id, a code, a count or a flag. Never what a person wrote. */
export type AuditValue = string | number | boolean | null;

/** What one entry says. The place in the chain is part of it, so that an entry cannot be moved. */
export interface AuditContent {
  readonly seq: number;
  readonly at: Date;
  /** The account's id, or `system:` and the name of the part of the house that acted. */
  readonly actor: string;
  readonly act: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly detail: Readonly<Record<string, AuditValue>>;
}

/** An entry before the database gave it its place in the chain. */
export type UnlinkedEntry = Omit<AuditContent, 'seq'>;

/** One link of the chain. */
export interface AuditEntry extends AuditContent {
  readonly previousHash: string;
  readonly hash: string;
}

/** Where the chain ends. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
  readonly at: Date;
}

/** What the first entry follows: the head of an empty chain. */
export const genesisHash = '0'.repeat(64);

/**
 * SHA-256, in hexadecimal, over the hash of the entry before, a line feed and the entry as canonical JSON (RFC 8785).
 * The database computes it when it links an entry (`audit.append`), this when the chain is verified. Anyone can recompute it with a dozen lines in any language; the specs hold such a second implementation.
 */
export function hashOf(previousHash: string, content: AuditContent): string {
  const { seq, at, actor, act, objectType, objectId, detail } = content;
  const text = canonicalize({ seq, at: at.toISOString(), actor, act, objectType, objectId, detail });
  return createHash('sha256').update(`${previousHash}\n${text}`).digest('hex');
}

const longestValue = 4000;
/** Between these bounds the database writes a number as JSON does, without an exponent. */
const smallestFraction = 1e-6;
const largestNumber = 1e15;

/**
 * Refuses an entry with text in it. Entries are never erased, so nothing that a person wrote may get in: an id or a code has no
 * space, and hardly any sentence is without one. A mistake of the code, hence a plain error.
 */
export function requireCodes(content: Pick<AuditContent, 'objectId'> & Partial<Pick<AuditContent, 'detail'>>): void {
  for (const value of [content.objectId, ...Object.values(content.detail ?? {})]) {
    if (typeof value === 'string' && (/\s/.test(value) || value.length > longestValue)) {
      throw new Error('An audit entry holds ids, codes and counts, never text');
    }
    if (typeof value === 'number' && value !== 0 && !isPlainNumber(Math.abs(value))) {
      throw new Error('A number in an audit entry is written without an exponent');
    }
  }
}

function isPlainNumber(size: number): boolean {
  return size >= smallestFraction && size <= largestNumber;
}
