import i18next, { type BackendModule, type ReadCallback, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** The languages every page is written in. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** How dates are written in each language: the day before the month in both, as the server writes them. */
export const dateLocales: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es' };

export function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'es';
}

/** The language of the address, else what the browser asks for, else English. Nothing is stored on the device. */
export function firstLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return preferred ?? 'en';
}

/** The language files an entry offers, as Vite lists them: each is fetched when a page first needs it. */
export type LanguageFiles = Record<string, () => Promise<LanguageFile>>;

export interface LanguageFile {
  default: ResourceKey;
}

/** Loads one language file when a page first needs it, so that nobody downloads the other language. */
function fromFiles(files: LanguageFiles): BackendModule {
  return {
    type: 'backend',
    init: () => undefined,
    read(language: string, namespace: string, done: ReadCallback) {
      const load = files[`./i18n/${language}/${namespace}.json`];
      if (!load) return done(new Error(`no words for ${language}/${namespace}`), false);
      load().then(
        (file) => done(null, file.default),
        (error: Error) => done(error, false),
      );
    },
  };
}

/**
 * `namespaces` are loaded before the first page is drawn; the others when a page asks for them. The words for refusals come
 * behind the first page: until they are there, a refusal is told by its status.
 */
export async function startLanguages(files: LanguageFiles, namespaces: string[]): Promise<void> {
  await i18next
    .use(fromFiles(files))
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      fallbackLng: false,
      supportedLngs: languages,
      ns: namespaces,
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  void i18next.loadNamespaces('problem');
  document.documentElement.lang = i18next.language;
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
}
