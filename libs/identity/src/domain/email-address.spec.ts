import { normalizeEmail, parseEmail } from './email-address.js';

describe('e-mail addresses', () => {
  it('finds the same account whatever the case and the spaces around', () => {
    expect(normalizeEmail('  Ana.Ruiz@Faro-Sur.EXAMPLE ')).toBe('ana.ruiz@faro-sur.example');
    expect(parseEmail('ÁNA@faro.example')).toBe('ána@faro.example');
  });

  it.each([
    '',
    'ana',
    'ana@',
    '@faro.example',
    'ana@faro',
    'ana ruiz@faro.example',
    'a@b@c.example',
    `${'a'.repeat(65)}@faro.example`,
  ])('refuses %j', (text) => {
    expect(() => parseEmail(text)).toThrow('email_invalid');
  });
});
