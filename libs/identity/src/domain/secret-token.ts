import { createHash, randomBytes } from 'node:crypto';

const bytes = 32;

/** A new secret of 256 bits, for a cookie or a link. */
export function newToken(): string {
  return randomBytes(bytes).toString('base64url');
}

/**
 * What the database keeps of a token. A plain SHA-256 is enough for a secret of 256 random bits, and only for such: a copy
 * of the database then opens no session, accepts no invitation and is no key.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** A new API key: `hbk_`, a prefix by which a person recognises it in a list, and 256 random bits. */
export function newApiKey(): { readonly key: string; readonly prefix: string } {
  const prefix = randomBytes(4).toString('hex');
  return { key: `hbk_${prefix}_${newToken()}`, prefix };
}

const apiKeyShape = /^hbk_[0-9a-f]{8}_[A-Za-z0-9_-]{43}$/;
const tokenShape = /^[A-Za-z0-9_-]{43}$/;

/** Whether the text can be an API key at all; anything else is refused without asking the database. */
export function looksLikeApiKey(text: string): boolean {
  return apiKeyShape.test(text);
}

/** Whether the text can be a token of a session or an invitation. */
export function looksLikeToken(text: string): boolean {
  return tokenShape.test(text);
}
