import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Language } from './i18n.js';
import { useLanguage } from './use-language.js';

/**
 * One button that stays mounted while its words change: the page, what was typed on it and the focus stay where they are.
 * The choice lives in the address (`?lang=es`); a signed-in person's account remembers it too.
 */
export function LanguageSwitch({ remember }: { remember?: (language: Language) => void }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const other: Language = useLanguage() === 'en' ? 'es' : 'en';

  async function change() {
    await i18n.changeLanguage(other);
    remember?.(other);
    await navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, lang: other }),
      hash: true,
      replace: true,
      resetScroll: false,
    });
  }

  return (
    <button type="button" className="link-button language-switch" lang={other} onClick={() => void change()}>
      {t(`language.${other}`)}
    </button>
  );
}
