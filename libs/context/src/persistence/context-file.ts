import { readFileSync } from 'node:fs';
import { DomainError, Malformed } from '@habeas/kernel';
import { repositoryPath } from '@habeas/taxonomy';

/** The largest file of records that is taken, in bytes. */
export const contextFileLimit = 16 * 1024 ** 2;

/** Reads JSON in UTF-8, with or without a byte order mark. @throws DomainError `file_too_large`; Malformed `not_utf8`, `not_json` */
export function parseContextFile(bytes: Uint8Array): unknown {
  refuseLarge(bytes);
  const text = decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new Malformed('not_json', 'The file is not JSON, or it ends too early.');
  }
}

/** @throws DomainError `file_too_large` */
export function refuseLarge(bytes: Uint8Array): void {
  if (bytes.length <= contextFileLimit) return;
  throw new DomainError('too_large', 'file_too_large', 'The file is larger than 16 MB.');
}

/** The files that a new installation starts with, from public sources; a later one has the fuller record of an id. */
export const shippedContextFiles = ['cecot_context.json', 'cecot_further.json'] as const;

/** One of the shipped files. */
export function shippedContextFile(name: (typeof shippedContextFiles)[number]): unknown {
  return parseContextFile(readFileSync(repositoryPath('libs', 'context', 'reference', name)));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Malformed('not_utf8', 'The file is not in UTF-8.');
  }
}
