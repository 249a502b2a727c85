import { Invalid } from '@habeas/kernel';

const shape =
  /^[^\s@"(),:;<>[\\\]\p{Cc}]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250}[\p{L}\p{N}])?\.[\p{L}\p{N}-]{2,63}$/u;

/** The address in the one form that accounts are found by: trimmed, composed, lower case. */
export function normalizeEmail(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

/** The normalised address; refuses what cannot be one. No mail is sent, so nothing beyond the shape is checked. */
export function parseEmail(text: string): string {
  const email = normalizeEmail(text);
  if (email.length > 254 || !shape.test(email)) {
    throw new Invalid('email_invalid', 'This is not an e-mail address.', [{ field: 'email', code: 'email_invalid' }]);
  }
  return email;
}
