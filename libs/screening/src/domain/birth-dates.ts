import { type Span, spansOf } from './personal-data.js';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)';
const date = [
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
  '(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}',
  `\\d{1,2}(?:st|nd|rd|th)? (?:of |de )?${month}\\.?,? (?:de |del )?(?:19|20)\\d\\d`,
  `${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d`,
].join('|');

const born = new RegExp(
  `(?<![\\p{L}\\d])(?:born(?: on)?|date of birth|birth ?date|d\\.?o\\.?b\\.?|naci[óo](?: el)?|nacid[oa](?: el)?|fecha de nacimiento)[ \\t:]{1,4}(?:is |es |the |el )?(?<value>${date})`,
  'giud',
);

/** Dates that the text itself calls a day of birth. Other dates are the incident's, and the publication check looks at them. */
export function findBirthDates(text: string): Span[] {
  return spansOf(text, born, 'date_of_birth', 'date_of_birth.named');
}
