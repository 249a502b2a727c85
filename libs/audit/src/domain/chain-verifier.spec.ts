import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type AuditContent, type AuditEntry, type ChainHead, genesisHash, hashOf } from './audit-entry.js';
import { link } from './chain.fixture.js';
import { type ChainCheckpoint, type ChainFault, ChainVerifier } from './chain-verifier.js';

const start = Date.UTC(2026, 0, 1);

function content(index: number): Omit<AuditContent, 'seq'> {
  return {
    at: new Date(start + index * 1000),
    actor: index % 3 === 0 ? 'system:screening' : `account-${index % 5}`,
    act: index % 2 === 0 ? 'report.read' : 'report.submitted',
    objectType: 'report',
    objectId: `report-${index}`,
    detail: { count: index, open: index % 2 === 0, note: null, code: `c${index}` },
  };
}

function chain(length: number): AuditEntry[] {
  const entries: AuditEntry[] = [];
  let head: ChainHead = { seq: 0, hash: genesisHash, at: new Date(0) };
  for (let index = 0; index < length; index += 1) {
    const entry = link(head, content(index));
    entries.push(entry);
    head = entry;
  }
  return entries;
}

function headOf(entries: readonly AuditEntry[]): ChainHead {
  const last = entries.at(-1);
  return last ? { seq: last.seq, hash: last.hash, at: last.at } : { seq: 0, hash: genesisHash, at: new Date(0) };
}

function verify(entries: readonly AuditEntry[], head: ChainHead, checkpoint?: ChainCheckpoint): ChainFault | undefined {
  const verifier = new ChainVerifier(checkpoint);
  for (const entry of entries) {
    const fault = verifier.check(entry);
    if (fault) return fault;
  }
  return verifier.finish(head);
}

/**
 * The second verifier, written from the description in the documents and sharing nothing with the first: its own canonical
 * JSON, its own comparison. It only says whether the chain is whole.
 */
function independentlyWhole(entries: readonly AuditEntry[], head: ChainHead): boolean {
  const canonical = (value: unknown): string => {
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(Reflect.get(value, key))}`).join(',')}}`;
  };
  let before = '0000000000000000000000000000000000000000000000000000000000000000';
  let time = 0;
  for (const [index, entry] of entries.entries()) {
    const text = canonical({
      detail: entry.detail,
      objectId: entry.objectId,
      objectType: entry.objectType,
      act: entry.act,
      actor: entry.actor,
      at: entry.at.toISOString(),
      seq: index + 1,
    });
    const digest = createHash('sha256')
      .update(Buffer.from(before, 'latin1'))
      .update(Buffer.from([10]))
      .update(Buffer.from(text, 'utf8'))
      .digest()
      .toString('hex');
    if (entry.seq !== index + 1 || entry.previousHash !== before || entry.hash !== digest) return false;
    if (entry.at.getTime() < time) return false;
    before = digest;
    time = entry.at.getTime();
  }
  return head.seq === entries.length && head.hash === before;
}

/** A raw change to rows, as somebody with the database's superuser could make it. */
function renumber(entries: readonly AuditEntry[]): AuditEntry[] {
  return entries.map((entry, index) => ({ ...entry, seq: index + 1 }));
}

function rehash(entry: AuditEntry): AuditEntry {
  return { ...entry, hash: hashOf(entry.previousHash, entry) };
}

const length = 24;
const place = fc.integer({ min: 1, max: length });
const edits: readonly ((entry: AuditEntry) => AuditEntry)[] = [
  (entry) => ({ ...entry, actor: 'account-x' }),
  (entry) => ({ ...entry, act: 'report.erased' }),
  (entry) => ({ ...entry, objectType: 'summary' }),
  (entry) => ({ ...entry, objectId: 'report-x' }),
  (entry) => ({ ...entry, at: new Date(entry.at.getTime() + 1) }),
  (entry) => ({ ...entry, detail: { ...entry.detail, count: -1 } }),
  (entry) => ({ ...entry, detail: {} }),
  (entry) => ({ ...entry, hash: entry.hash.replace(/./, (digit) => (digit === 'f' ? '0' : 'f')) }),
];

interface Tampering {
  readonly entries: AuditEntry[];
  readonly head: ChainHead;
  readonly fault: ChainFault;
}

/** Each way to tamper, with the place and the word that the verifier owes. */
const tamperings: Record<string, fc.Arbitrary<Tampering>> = {
  'an entry edited in place': fc.tuple(place, fc.constantFrom(...edits)).map(([seq, edit]) => {
    const entries = chain(length);
    entries.splice(seq - 1, 1, edit(entries[seq - 1]!));
    return { entries, head: headOf(chain(length)), fault: { seq, reason: 'edited' } };
  }),
  'an entry edited and hashed afresh': fc.tuple(place, fc.constantFrom(...edits.slice(0, -1))).map(([seq, edit]) => {
    const entries = chain(length);
    entries.splice(seq - 1, 1, rehash(edit(entries[seq - 1]!)));
    return { entries, head: headOf(chain(length)), fault: { seq, reason: 'rewritten' } };
  }),
  'entries deleted, leaving a gap': fc
    .tuple(fc.integer({ min: 1, max: length - 1 }), fc.integer({ min: 1, max: length }))
    .map(([seq, count]) => {
      const entries = chain(length);
      entries.splice(seq - 1, Math.min(count, length - seq));
      return { entries, head: headOf(chain(length)), fault: { seq, reason: 'missing' } };
    }),
  'an entry deleted and the rest renumbered': fc.integer({ min: 1, max: length - 1 }).map((seq) => {
    const entries = chain(length);
    entries.splice(seq - 1, 1);
    return { entries: renumber(entries), head: headOf(chain(length)), fault: { seq, reason: 'misplaced' } };
  }),
  'an entry forged in between, the rest renumbered': fc
    .tuple(fc.integer({ min: 1, max: length }), fc.integer({ min: 1, max: 3 }))
    .map(([seq, count]) => {
      const entries = chain(length);
      let head = headOf(entries.slice(0, seq - 1));
      const forged: AuditEntry[] = [];
      for (let index = 0; index < count; index += 1) {
        const entry = link(head, { ...content(seq - 1), actor: 'account-forged' });
        forged.push(entry);
        head = entry;
      }
      entries.splice(seq - 1, 0, ...forged);
      return {
        entries: renumber(entries),
        head: { ...headOf(chain(length)), seq: length + count },
        fault: { seq, reason: 'inserted' },
      };
    }),
  'an entry appended behind the head': fc.constant(undefined).map(() => {
    const entries = chain(length + 1);
    return { entries, head: headOf(chain(length)), fault: { seq: length + 1, reason: 'inserted' } };
  }),
  'two entries swapped': fc
    .tuple(place, place)
    .filter(([first, second]) => first < second)
    .map(([first, second]) => {
      const entries = chain(length);
      const [left, right] = [entries[first - 1]!, entries[second - 1]!];
      entries[first - 1] = right;
      entries[second - 1] = left;
      return { entries: renumber(entries), head: headOf(chain(length)), fault: { seq: first, reason: 'misplaced' } };
    }),
  'a run of entries put in another order': fc
    .tuple(fc.integer({ min: 1, max: length - 2 }), fc.integer({ min: 2, max: 6 }))
    .map(([seq, count]) => {
      const entries = chain(length);
      const run = entries.splice(seq - 1, Math.min(count + 1, length - seq + 1));
      entries.splice(seq - 1, 0, ...run.slice(1), run[0]!);
      return { entries: renumber(entries), head: headOf(chain(length)), fault: { seq, reason: 'misplaced' } };
    }),
  'the tail cut off': fc.integer({ min: 0, max: length - 1 }).map((kept) => ({
    entries: chain(kept),
    head: headOf(chain(length)),
    fault: { seq: kept + 1, reason: 'missing_tail' },
  })),
  'the time set back, with every hash made afresh': fc.integer({ min: 2, max: length }).map((seq) => {
    const entries = chain(seq - 1);
    let head = headOf(entries);
    for (let index = seq - 1; index < length; index += 1) {
      const next: AuditContent = { ...content(index), at: new Date(start - 1), seq: index + 1 };
      const entry = { ...next, previousHash: head.hash, hash: hashOf(head.hash, next) };
      entries.push(entry);
      head = entry;
    }
    return { entries, head, fault: { seq, reason: 'clock_back' } };
  }),
};

describe('the chain verifier', () => {
  it('finds a whole chain good, also an empty one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (size) => {
        const entries = chain(size);
        expect(verify(entries, headOf(entries))).toBeUndefined();
        expect(independentlyWhole(entries, headOf(entries))).toBe(true);
      }),
    );
  });

  it.each(Object.entries(tamperings))(
    'finds %s at the right place',
    (_name, tampering) => {
      fc.assert(
        fc.property(tampering, ({ entries, head, fault }) => {
          expect(verify(entries, head)).toEqual(fault);
          expect(independentlyWhole(entries, head)).toBe(false);
        }),
        { numRuns: 1000 },
      );
    },
    30_000,
  );

  it('finds a chain rewritten from some place on, head included, against a checkpoint kept elsewhere', () => {
    fc.assert(
      fc.property(place, place, (from, noted) => {
        const original = chain(length);
        const rewritten = original.slice(0, from - 1);
        let head = headOf(rewritten);
        for (let index = from - 1; index < length; index += 1) {
          const entry = link(head, { ...content(index), actor: 'account-rewritten' });
          rewritten.push(entry);
          head = entry;
        }
        const checkpoint = { seq: noted, hash: original[noted - 1]!.hash };
        expect(verify(rewritten, head)).toBeUndefined();
        const expected = noted >= from ? { seq: noted, reason: 'differs_from_checkpoint' } : undefined;
        expect(verify(rewritten, head, checkpoint)).toEqual(expected);
      }),
    );
  });

  it('finds a tail cut off together with the head against a checkpoint kept elsewhere', () => {
    const original = chain(length);
    const older = chain(length - 4);
    const checkpoint = { seq: length, hash: original[length - 1]!.hash };
    expect(verify(older, headOf(older))).toBeUndefined();
    expect(verify(older, headOf(older), checkpoint)).toEqual({ seq: length - 3, reason: 'missing_tail' });
  });

  it('links an entry no earlier than the one before when the clock of a process runs behind', () => {
    const entries = chain(2);
    const entry = link(headOf(entries), { ...content(0), at: new Date(0) });
    expect(entry.at).toEqual(entries[1]!.at);
    expect(verify([...entries, entry], headOf([entry]))).toBeUndefined();
  });
});
