import { type AuditContent, type AuditEntry, type ChainHead, hashOf, type UnlinkedEntry } from './audit-entry.js';

/**
 * The next link, as the database makes it. Its time is never before the head's: processes whose clocks differ by a little write into one chain, and
 * a chain whose time runs backwards is a sign of tampering.
 */
export function link(head: ChainHead, content: UnlinkedEntry): AuditEntry {
  const at = content.at < head.at ? head.at : content.at;
  const next: AuditContent = { ...content, seq: head.seq + 1, at };
  return { ...next, previousHash: head.hash, hash: hashOf(head.hash, next) };
}
