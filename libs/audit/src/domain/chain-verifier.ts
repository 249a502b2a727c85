import { type AuditEntry, type ChainHead, genesisHash, hashOf } from './audit-entry.js';

/**
 * What is wrong with the first bad entry:
 * `missing` the number is not there, although later ones are · `edited` it was changed in place · `rewritten` it was changed
 * and hashed afresh, but its successor (or the head) still names the old hash · `misplaced` it was swapped, moved or
 * renumbered · `inserted` it was put between two that follow each other, or stands beyond the head · `clock_back` it is
 * earlier than the one before · `missing_tail` the end was cut off · `differs_from_checkpoint` it is not the entry that a
 * copy kept elsewhere names.
 */
export type ChainFaultReason =
  | 'missing'
  | 'edited'
  | 'rewritten'
  | 'misplaced'
  | 'inserted'
  | 'clock_back'
  | 'missing_tail'
  | 'differs_from_checkpoint';

export interface ChainFault {
  readonly seq: number;
  readonly reason: ChainFaultReason;
}

/** A place in the chain that somebody wrote down outside this database: only that shows a cut tail whose head was set back too. */
export interface ChainCheckpoint {
  readonly seq: number;
  readonly hash: string;
}

/** How far back an insertion is recognised as one; a longer one is reported as `misplaced` where the old chain goes on. */
const rememberedHashes = 10_000;

/** Walks the chain once, in ascending order, in constant memory. Feed it every entry, then ask for the end. */
export class ChainVerifier {
  private previousHash = genesisHash;
  private previousAt = new Date(0);
  private count = 0;
  /** Numbers by hash of at least the last so many entries, in two generations: dropping one is cheaper than shifting. */
  private recent = new Map<string, number>([[genesisHash, 0]]);
  private older = new Map<string, number>();

  constructor(private readonly checkpoint?: ChainCheckpoint) {}

  /** The number of entries that were found good. */
  get verified(): number {
    return this.count;
  }

  /** The hash of the last good entry. */
  get lastHash(): string {
    return this.previousHash;
  }

  /** Undefined while the chain holds, else the first bad entry. Stop at the first fault. */
  check(entry: AuditEntry): ChainFault | undefined {
    const fault = this.faultOf(entry);
    if (!fault) this.accept(entry);
    return fault;
  }

  /** What the head says about the entries seen: more, fewer, or another last one. */
  finish(head: ChainHead): ChainFault | undefined {
    if (head.seq > this.count) return { seq: this.count + 1, reason: 'missing_tail' };
    if (head.seq < this.count) return { seq: head.seq + 1, reason: 'inserted' };
    if (head.hash !== this.previousHash) return { seq: Math.max(this.count, 1), reason: 'rewritten' };
    if (this.checkpoint && this.checkpoint.seq > this.count) return { seq: this.count + 1, reason: 'missing_tail' };
    return undefined;
  }

  private faultOf(entry: AuditEntry): ChainFault | undefined {
    const seq = this.count + 1;
    if (entry.seq > seq) return { seq, reason: 'missing' };
    if (entry.seq < seq) return { seq: entry.seq, reason: 'inserted' };

    const linked = entry.previousHash === this.previousHash;
    const intact = hashOf(entry.previousHash, entry) === entry.hash;
    if (linked && !intact) return { seq, reason: 'edited' };
    if (!linked) return this.brokenLink(entry, intact);
    if (entry.at < this.previousAt) return { seq, reason: 'clock_back' };
    if (this.checkpoint?.seq === seq && this.checkpoint.hash !== entry.hash) {
      return { seq, reason: 'differs_from_checkpoint' };
    }
    return undefined;
  }

  /**
   * An entry that does not follow from the one before. When it follows from an earlier one, what stands between was put
   * in. When it is whole in itself, the one before is no longer what it was hashed against. Else it came from elsewhere.
   */
  private brokenLink(entry: AuditEntry, intact: boolean): ChainFault {
    const ancestor = this.recent.get(entry.previousHash) ?? this.older.get(entry.previousHash);
    if (ancestor !== undefined) return { seq: ancestor + 1, reason: 'inserted' };
    if (intact && this.count > 0) return { seq: this.count, reason: 'rewritten' };
    return { seq: entry.seq, reason: 'misplaced' };
  }

  private accept(entry: AuditEntry): void {
    this.count += 1;
    this.previousHash = entry.hash;
    this.previousAt = entry.at;
    this.recent.set(entry.hash, this.count);
    if (this.recent.size >= rememberedHashes) {
      this.older = this.recent;
      this.recent = new Map();
    }
  }
}
