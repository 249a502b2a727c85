import { useLanguage, type Labels } from '../i18n/use-language.js';
import type { Language } from '../i18n/i18n.js';

/** A text in the page's language, else in the other one, with the language it is really in. */
export function useLocalText(text: Labels): { text: string; lang: Language | undefined; other: boolean } {
  const language = useLanguage();
  const mine = text[language];
  if (mine) return { text: mine, lang: undefined, other: false };
  const other: Language = language === 'en' ? 'es' : 'en';
  return { text: text[other] ?? '', lang: other, other: true };
}
