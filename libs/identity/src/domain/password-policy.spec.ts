import { DomainError } from '@habeas/kernel';
import fc from 'fast-check';
import { checkPassword } from './password-policy.js';

const owner = { email: 'marisol.vega@faro-sur.example', name: 'Marisol Vega' };

function codeOf(password: string): string | undefined {
  try {
    checkPassword(password, owner);
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.code : 'other';
  }
}

describe('the password policy', () => {
  it.each([
    ['elevenchars', 'password_too_short'],
    ['x'.repeat(257), 'password_too_long'],
    ['Password1234!', 'password_well_known'],
    ['HabeasCorpus2026', 'password_well_known'],
    ['aaaaaaaaaaaaaaaa', 'password_too_simple'],
    ['abababababababab', 'password_too_simple'],
    ['1234567890123', 'password_too_simple'],
    ['zyxwvutsrqponm', 'password_too_simple'],
    ['marisol.vega12', 'password_names_owner'],
  ])('refuses %s', (password, code) => {
    expect(codeOf(password)).toBe(code);
  });

  it('accepts a long phrase in any script, without rules on kinds of characters', () => {
    expect(codeOf('tres faroles sobre el puente')).toBeUndefined();
    expect(codeOf('ثلاثة مصابيح فوق الجسر')).toBeUndefined();
  });

  it('counts characters as people see them, not code units', () => {
    expect(codeOf('🌊🌞🌈🌵🌻🍀🍁🍄🍇🍉🍊')).toBe('password_too_short');
  });

  it('accepts random passwords and never throws anything but a refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 18, maxLength: 18 }), (bytes) => {
        fc.pre(new Set(bytes).size > 8);
        expect(codeOf(Buffer.from(bytes).toString('base64url'))).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(codeOf(text)).not.toBe('other');
      }),
    );
  });
});
