import { findAddresses } from '../domain/addresses.js';
import { findBirthDates } from '../domain/birth-dates.js';
import { findEmails, findWrittenPhones } from '../domain/contacts.js';
import { findIdentityNumbers } from '../domain/identity-numbers.js';
import { findPeople } from '../domain/people.js';
import { mergeSpans, type PersonalDataSpan, type Span } from '../domain/personal-data.js';
import { findPeopleInEnglish } from './people-in-english.js';
import { findValidPhones } from './phones.js';

/** More marks than this in one field help nobody; the field itself is then the finding. */
export const mostSpansPerField = 500;

/**
 * Marks what may identify somebody in one field of a report. The English tagger joins in unless the text is known to
 * be in another language, since it takes Spanish words for names.
 */
export function findPersonalDataIn(field: string, text: string, language: string | null): PersonalDataSpan[] {
  const found: Span[] = [
    ...findEmails(text),
    ...findIdentityNumbers(text),
    ...findBirthDates(text),
    ...findWrittenPhones(text),
    ...findValidPhones(text),
    ...findAddresses(text),
    ...findPeople(text),
    ...(language === null || language === 'en' ? findPeopleInEnglish(text) : []),
  ];
  return mergeSpans(found)
    .slice(0, mostSpansPerField)
    .map(({ start, end, type, rule }) => ({ field, start, end, type, rule }));
}
