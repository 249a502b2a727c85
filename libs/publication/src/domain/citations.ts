import { Invalid } from '@habeas/kernel';
import { completeLanguages, type SummaryLanguage } from './languages.js';
import { citedSentences, hasMarks } from './sentences.js';
import type { SummaryContent } from './summary.js';

/** A sentence with the reports it rests on; none when a mark is missing. */
export interface SupportedSentence {
  readonly language: SummaryLanguage;
  readonly position: number;
  readonly text: string;
  readonly reportIds: readonly string[];
}

/**
 * Sentences of the body with the reports they rest on. Without any mark each rests on all reports; where marks are used
 * each sentence needs one of its own.
 */
export function sentencesOf(content: SummaryContent, idOf: ReadonlyMap<string, string>): SupportedSentence[] {
  return (['en', 'es'] as const).flatMap((language) => {
    const text = content.body[language];
    if (text === undefined) return [];
    const marked = hasMarks(text);
    return citedSentences(text, language).map(({ position, text: sentence, references }) => ({
      language,
      position,
      text: sentence,
      reportIds: marked ? [...new Set(references.flatMap((one) => idOf.get(one) ?? []))] : content.reportIds,
    }));
  });
}

/**
 * @throws Invalid `language_incomplete`, `citation_unknown` or `sentence_unsupported` for what cannot go to a second person
 */
export function assertComplete(content: SummaryContent, idOf: ReadonlyMap<string, string>): SupportedSentence[] {
  if (completeLanguages(content.title, content.body).length === 0) {
    throw new Invalid('language_incomplete', 'Write title and body in English or in Spanish, or in both.', [
      { field: 'body', code: 'required' },
    ]);
  }
  for (const language of ['en', 'es'] as const) {
    const halves = [content.title[language], content.body[language]].filter((text) => text !== undefined);
    if (halves.length === 1) {
      throw new Invalid('language_incomplete', 'A language needs both a title and a body.', [
        { field: content.title[language] === undefined ? `title.${language}` : `body.${language}`, code: 'required' },
      ]);
    }
    const unknown = citedSentences(content.body[language] ?? '', language)
      .flatMap(({ references }) => references)
      .some((one) => !idOf.has(one));
    if (unknown) {
      throw new Invalid('citation_unknown', 'A mark names a report that this summary does not cite.', [
        { field: `body.${language}`, code: 'citation_unknown' },
      ]);
    }
  }
  const sentences = sentencesOf(content, idOf);
  const bare = sentences.filter(({ reportIds }) => reportIds.length === 0);
  if (bare.length > 0) {
    const fields = bare.map(({ language, position }) => ({
      field: `body.${language}[${position}]`,
      code: 'unsupported',
    }));
    throw new Invalid('sentence_unsupported', 'Every sentence has to name a report that it rests on.', fields);
  }
  return sentences;
}
