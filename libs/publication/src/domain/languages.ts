export const summaryLanguages = ['en', 'es'] as const;
export type SummaryLanguage = (typeof summaryLanguages)[number];

/** A text in one or both of the languages of the house; an absent language is absent, never an empty string. */
export type LocalText = Readonly<Partial<Record<SummaryLanguage, string>>>;

/** Languages in which both the title and the body are written. */
export function completeLanguages(title: LocalText, body: LocalText): SummaryLanguage[] {
  return summaryLanguages.filter((language) => title[language]?.trim() && body[language]?.trim());
}
