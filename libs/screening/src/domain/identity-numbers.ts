import { type Span, spansOf } from './personal-data.js';

/** Numbers by which a State or an agency knows a person. Every repetition is bounded, so time stays linear. */
const rules: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['identity_number.dui', /(?<![\d-])\d{8}-\d(?![\d-])/g],
  ['identity_number.alien_number', /(?<![A-Za-z\d])A[ #-]{0,2}(?:\d{8,9}|\d{3}[- ]\d{3}[- ]\d{3})(?!\d)/g],
  ['identity_number.social_security', /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g],
  ['identity_number.cedula', /(?<![A-Za-z\d])[VEve]-? ?\d{1,2}\.?\d{3}\.?\d{3}(?![\d.]\d)/g],
  [
    'identity_number.named',
    /(?<![\p{L}\d])(?:passport|pasaporte|c[ée]dula|dui|dni|curp|nit|identity card|id (?:number|no\.?)|alien (?:number|registration)|case number|inmate number|booking number|documento)\b[ \t:#.]{0,4}(?:number|n[úu]mero|no\.?|n\.?[º°]|num\.?|de identidad)?[ \t:#.]{0,4}(?<value>(?=[A-Za-z.-]{0,6}\d)[A-Za-z\d][A-Za-z\d.-]{3,22}[A-Za-z\d])/dgiu,
  ],
  ['identity_number.passport', /(?<![A-Za-z\d])[A-Z]{1,2}\d{6,8}(?![A-Za-z\d])/g],
];

/** Identity numbers: Salvadoran DUI, US alien and social security numbers, Venezuelan cédula, passports, named numbers. */
export function findIdentityNumbers(text: string): Span[] {
  return rules.flatMap(([rule, pattern]) => spansOf(text, pattern, 'identity_number', rule));
}
