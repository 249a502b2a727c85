import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from './i18n.js';

/** Words the server sends in both languages. */
export interface Labels {
  en?: string | null;
  es?: string | null;
}

/** The language the page is shown in. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'en';
}

/** Picks the words of the page's language; falls back to the other one rather than to nothing. */
export function useLabel(): (labels: Labels | string | null | undefined) => string {
  const language = useLanguage();
  return (labels) => {
    if (!labels) return '';
    if (typeof labels === 'string') return labels;
    return labels[language] ?? labels[language === 'en' ? 'es' : 'en'] ?? '';
  };
}
