import type { Actor } from '@habeas/kernel';
import type { KeptCopy, RemovedCopy, RestingSource } from '../persistence/source-views.query.js';
import type { RemovedCopyResponse, RestingSourceResponse, SourceCopyResponse } from './dto/source.responses.js';

export function toRestingSource(source: RestingSource, actor: Actor): RestingSourceResponse {
  const { id, title, publisher, url, latest, keptCopy, removedCopies } = source;
  return {
    id,
    title,
    publisher,
    url,
    latest,
    keptCopy: keptCopy && toCopy(keptCopy, actor),
    removedCopies: removedCopies.map(toRemoved),
  };
}

function toCopy({ sha256, confirmed, keptBy }: KeptCopy, actor: Actor): SourceCopyResponse {
  return { sha256, confirmed, mine: actor.kind === 'person' && keptBy === actor.accountId };
}

function toRemoved({
  sha256,
  mediaType,
  keptAt,
  keptBy,
  confirmedAt,
  confirmedBy,
  removedAt,
  removedBy,
  reason,
}: RemovedCopy): RemovedCopyResponse {
  return {
    sha256,
    mediaType,
    keptAt: keptAt.toISOString(),
    keptBy,
    confirmedAt: confirmedAt?.toISOString() ?? null,
    confirmedBy,
    removedAt: removedAt.toISOString(),
    removedBy,
    reason,
  };
}
