import fc from 'fast-check';
import { Secret, TOTP } from 'otpauth';
import {
  hashRecoveryCode,
  looksLikeRecoveryCode,
  matchingStep,
  newRecoveryCodes,
  newTotpSecret,
  totpUri,
} from './second-factor.js';

const now = new Date('2026-03-01T08:00:10Z');

function codeAt(secret: string, date: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: date.getTime() });
}

const steps = (count: number) => new Date(now.getTime() + count * 30_000);

describe('the code of an authenticator', () => {
  it('is the one of RFC 6238', () => {
    const secret = Secret.fromLatin1('12345678901234567890').base32;
    expect(matchingStep(secret, '287082', new Date(59_000), null)).toBe(1);
    expect(matchingStep(secret, '081804', new Date(1_111_111_109_000), null)).toBe(37_037_036);
  });

  it('opens once, and nothing at or before the last used step opens again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -1, max: 1 }), (first, second) => {
        const secret = newTotpSecret();
        const used = matchingStep(secret, codeAt(secret, steps(first)), now, null);
        expect(used).toBeDefined();
        const again = matchingStep(secret, codeAt(secret, steps(second)), now, used ?? null);
        expect(again !== undefined).toBe(second > first);
      }),
      { numRuns: 50 },
    );
  });

  it('is refused two steps early or late, and in any other form', () => {
    const secret = newTotpSecret();
    expect(matchingStep(secret, codeAt(secret, steps(2)), now, null)).toBeUndefined();
    expect(matchingStep(secret, codeAt(secret, steps(-2)), now, null)).toBeUndefined();
    for (const code of ['', '12345', '1234567', ' 123456', '١٢٣٤٥٦', '000000\n']) {
      expect(matchingStep(secret, code, now, null)).toBeUndefined();
    }
  });

  it('is announced by an address that names the house and the account', () => {
    const uri = new URL(totpUri(newTotpSecret(), 'ana@faro.example'));
    expect(uri.protocol).toBe('otpauth:');
    expect(uri.searchParams.get('issuer')).toBe('Habeas');
    expect(decodeURIComponent(uri.pathname)).toContain('ana@faro.example');
  });
});

describe('recovery codes', () => {
  it('are ten different ones, recognised however they are typed', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
      expect(looksLikeRecoveryCode(code)).toBe(true);
      expect(hashRecoveryCode(code.toLowerCase().replaceAll('-', ' '))).toBe(hashRecoveryCode(code));
    }
    expect(looksLikeRecoveryCode('123456')).toBe(false);
  });
});
