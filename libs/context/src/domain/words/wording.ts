/** A sentence made from a record, in each language of the product. A claimant's own words are never translated. */
export interface Wording {
  readonly en: string;
  readonly es: string;
}

export const languages = ['en', 'es'] as const satisfies readonly (keyof Wording)[];
export type Language = (typeof languages)[number];

/** The same sentence in each language. */
export function inBoth(say: (language: Language) => string): Wording {
  return { en: say('en'), es: say('es') };
}
