import type { Label } from './vocabulary.js';

/** A citation as the taxonomy writes it, taken apart. */
export interface Citation {
  readonly instrument: string;
  readonly locator: string;
}

/** Takes `NMR:1,43(1)(c);ICCPR:7` apart; `null` when the text is not of that shape. */
export function parseCitations(text: string): Citation[] | null {
  const citations: Citation[] = [];
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 1) return null;
    const instrument = part.slice(0, colon).trim();
    for (const locator of part.slice(colon + 1).split(',')) {
      if (!locator.trim()) return null;
      citations.push({ instrument, locator: locator.trim() });
    }
  }
  return citations;
}

const kinds: Record<string, Label> = {
  rule: { en: 'rule', es: 'regla' },
  principle: { en: 'principle', es: 'principio' },
  article: { en: 'article', es: 'artículo' },
  chapter: { en: 'chapter', es: 'capítulo' },
  paragraph: { en: 'paragraph', es: 'párrafo' },
  category: { en: 'category', es: 'categoría' },
  theme: { en: 'theme', es: 'tema' },
  item: { en: 'item', es: 'punto' },
  document: { en: 'document', es: 'documento' },
};

/** How locators of this kind are named, `undefined` for an unknown kind. */
export function locatorKind(kind: string): Label | undefined {
  return kinds[kind];
}

/** `rule 43(1)` / `regla 43(1)`. */
export function provisionLabel(kind: Label, locator: string): Label {
  return { en: `${kind.en} ${locator}`, es: `${kind.es} ${locator}` };
}
