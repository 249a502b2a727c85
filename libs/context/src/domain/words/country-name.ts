import type { Language, Wording } from './wording.js';

/** Codes of the demonstration's invented countries, which ICU would name after its own tests. */
const invented: Readonly<Record<string, Wording>> = {
  XA: { en: 'Invented country', es: 'País inventado' },
  XB: { en: 'Second invented country', es: 'Segundo país inventado' },
};

/** The country's name in a language; its code where there is none. */
export function countryName(code: string, language: Language): string {
  const told = invented[code]?.[language];
  return told ?? new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
