/** Codes of the demonstration's invented countries, which the browser would name after its own tests. */
const invented: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  XA: { en: 'Invented country', es: 'País inventado' },
  XB: { en: 'Second invented country', es: 'Segundo país inventado' },
};

/** A country's name in the language of the page; other user-assigned codes stay as they are. */
export function countryName(code: string, language: string): string {
  const told = invented[code]?.[language];
  if (told) return told;
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
