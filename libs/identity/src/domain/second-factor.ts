import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const digits = 6;
const period = 30;
const recoveryCodeCount = 10;
/** Crockford's base 32 without I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new secret for an authenticator application, in base 32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that authenticator applications read, also as a QR code. */
export function totpUri(secret: string, email: string): string {
  return totp(secret, email).toString();
}

/**
 * The time step whose code this is, or undefined. The step before and the one after are accepted, for clocks that differ,
 * and never one at or before the last used step: each code opens once.
 */
export function matchingStep(secret: string, code: string, now: Date, lastUsedStep: number | null): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const delta = totp(secret, '').validate({ token: code, timestamp: now.getTime(), window: 1 });
  if (delta === null) return undefined;
  const step = TOTP.counter({ period, timestamp: now.getTime() }) + delta;
  return lastUsedStep !== null && step <= lastUsedStep ? undefined : step;
}

/** Ten codes of 80 random bits, shown once, for the day the authenticator is lost. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, () => {
    const characters = [...randomBytes(16)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('');
    return characters.match(/.{4}/g)?.join('-') ?? characters;
  });
}

/** Whether the text is meant as a recovery code and not as a code of the authenticator. */
export function looksLikeRecoveryCode(text: string): boolean {
  return /^[0-9A-Z]{16}$/.test(canonical(text));
}

/** What the database keeps of a recovery code; case, dashes and spaces are free when it is typed. */
export function hashRecoveryCode(code: string): string {
  return createHash('sha256').update(canonical(code), 'utf8').digest('hex');
}

function canonical(code: string): string {
  return code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

function totp(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Habeas', label, secret: Secret.fromBase32(secret), digits, period, algorithm: 'SHA1' });
}
