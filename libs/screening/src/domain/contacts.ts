import { type Span, spansOf } from './personal-data.js';

const email =
  /(?<![\p{L}\d.!#$%&'*+/=?^_`{|}~-])[\p{L}\d.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/gu;
const spelledEmail =
  /(?<![\p{L}\d._-])[\p{L}\d._-]{1,64} ?(?:\[at\]|\(at\)|\[arroba\]|\(arroba\)) ?[\p{L}\d-]{1,63} ?(?:\.|\[dot\]|\(dot\)|\[punto\]|\(punto\)) ?\p{L}{2,24}/giu;

/** E-mail addresses, also those spelled out against robots. */
export function findEmails(text: string): Span[] {
  return [
    ...spansOf(text, email, 'email', 'email.address'),
    ...spansOf(text, spelledEmail, 'email', 'email.spelled_out'),
  ];
}

/** Digits in groups as people write numbers down; dates and amounts are sorted out below. X5: a library alone misses many. */
const grouped = /(?<![\p{L}\d.,/-])(?:\+|00)?\(?\d{1,4}\)?(?:[ .-]{1,2}\(?\d{2,4}\)?){1,5}(?![\p{L}\d]|[.,/-]\d)/gu;
const isoDate = /^(?:19|20)\d\d[ .-]\d{1,2}[ .-]\d{1,2}$|^\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d\d$/;
const yearRange = /^(?:19|20)\d\d ?- ?(?:19|20)\d\d$/;
const thousands = /^\d{1,3}(?:[. ]\d{3})+$/;
const named =
  /(?<![\p{L}\d])(?:phone|telephone|tel|cell|mobile|whatsapp|tel[ée]fono|celular|m[óo]vil|n[úu]mero de tel[ée]fono)\b[ \t:.#]{0,4}(?<value>\+?\d[\d ().-]{5,18}\d)/dgiu;

/** Telephone numbers by the way they are written, whether or not such a number can exist. */
export function findWrittenPhones(text: string): Span[] {
  const loose = spansOf(text, grouped, 'phone', 'phone.written').filter(({ start, end }) => {
    const written = text.slice(start, end);
    const digits = written.replace(/\D/g, '').length;
    if (digits < 7 || digits > 15) return false;
    return !isFigure(written);
  });
  return [...loose, ...spansOf(text, named, 'phone', 'phone.named')];
}

/** Dates, ranges of years and amounts look like telephone numbers to a pattern and to a library alike. */
export function isFigure(written: string): boolean {
  return isoDate.test(written) || yearRange.test(written) || thousands.test(written);
}
