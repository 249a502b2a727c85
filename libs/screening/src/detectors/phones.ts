import { findPhoneNumbersInText } from 'libphonenumber-js';
import { isFigure } from '../domain/contacts.js';
import type { Span } from '../domain/personal-data.js';

const countries = ['SV', 'US'] as const;

/** Telephone numbers that can exist: international ones, and those of El Salvador and the United States as dialled at home. */
export function findValidPhones(text: string): Span[] {
  return countries.flatMap((defaultCountry) =>
    findPhoneNumbersInText(text, { defaultCountry })
      .filter(({ startsAt, endsAt }) => !isFigure(text.slice(startsAt, endsAt)))
      .map(({ startsAt, endsAt }): Span => ({ start: startsAt, end: endsAt, type: 'phone', rule: 'phone.valid' })),
  );
}
