/** Citation marks as the drafter types them: one or several references in square brackets. */
const MARK = /\[\s*(HB-[0-9A-Z]{4}-[0-9A-Z]{4}(?:[,;]?\s*HB-[0-9A-Z]{4}-[0-9A-Z]{4})*)\s*\]/gi;
const REFERENCE = /HB-[0-9A-Z]{4}-[0-9A-Z]{4}/gi;
const LEADING_MARKS = /^(?:\s*\[\s*HB-[0-9A-Z]{4}-[0-9A-Z]{4}[^\]]*\])+/i;

/** One sentence of a draft and the references it carries. */
export interface CitedSentence {
  text: string;
  references: string[];
}

/**
 * The sentences of a draft. Marks belong to the sentence they stand in or right after; with no mark anywhere in the
 * text each sentence rests on all reports, which the caller decides.
 */
export function citedSentences(body: string): CitedSentence[] {
  const sentences: CitedSentence[] = [];
  for (const chunk of body.split(/(?<=[.!?…]["”»)]?)\s+|\n+/u)) {
    const head = LEADING_MARKS.exec(chunk)?.[0] ?? '';
    const previous = sentences.at(-1);
    if (previous) previous.references = [...new Set([...previous.references, ...referencesIn(head)])];
    const own = previous ? chunk.slice(head.length) : chunk;
    const text = withoutMarks(own);
    if (text !== '') sentences.push({ text, references: referencesIn(own) });
  }
  return sentences;
}

/** The text as the public reads it. */
export function withoutMarks(text: string): string {
  return text
    .replaceAll(MARK, '')
    .replaceAll(/[ \t]+([.,;:!?…])/g, '$1')
    .replaceAll(/[ \t]{2,}/g, ' ')
    .trim();
}

/** Every reference a text cites, in order, each once. */
export function referencesIn(text: string): string[] {
  const marks = [...text.matchAll(MARK)].flatMap((match) => match[1]?.match(REFERENCE) ?? []);
  return [...new Set(marks.map((reference) => reference.toUpperCase()))];
}

/** Puts a mark at the caret, with the spaces it needs, and says where the caret goes next. */
export function insertMark(text: string, caret: number, reference: string): { text: string; caret: number } {
  const before = text.slice(0, caret);
  const after = text.slice(caret);
  const mark = `${before === '' || /\s$/.test(before) ? '' : ' '}[${reference}]${after === '' || /^[\s.,;:!?]/.test(after) ? '' : ' '}`;
  return { text: before + mark + after, caret: before.length + mark.length };
}
