import { Textarea, TextInput } from '@mantine/core';
import type { Finding, Sentence, SummaryLanguage } from '../data/summary-types.js';
import { Card } from '../parts/card.js';
import { useWords } from '../parts/use-words.js';
import type { DraftInput } from './draft-input.js';
import { HighlightedText } from './highlighted-text.js';
import { SentenceList } from './sentence-list.js';
import type { Evidence } from './use-evidence.js';

export type TextField = 'title' | 'body';

/** Title and text in one language, what each sentence rests on, and the saved text with its findings marked. */
export function LanguageColumn({
  language,
  draft,
  onChange,
  evidence,
  findings,
  savedSentences,
  onBodyFocus,
  onField,
}: {
  language: SummaryLanguage;
  draft: DraftInput;
  onChange: (draft: DraftInput) => void;
  evidence: Evidence[];
  findings: Finding[];
  savedSentences: Sentence[] | undefined;
  onBodyFocus: () => void;
  onField: (name: TextField, element: HTMLInputElement | HTMLTextAreaElement | null) => void;
}) {
  const { t } = useWords();
  const body = draft.body[language];
  return (
    <Card title={t(`summary.language.${language}`)}>
      <TextInput
        ref={(element) => onField('title', element)}
        label={t('summary.titleField')}
        lang={language}
        value={draft.title[language]}
        onChange={(event) => onChange({ ...draft, title: { ...draft.title, [language]: event.currentTarget.value } })}
      />
      <Textarea
        ref={(element) => onField('body', element)}
        mt="sm"
        label={t('summary.bodyField')}
        description={t('summary.bodyHint')}
        lang={language}
        rows={12}
        value={body}
        onFocus={onBodyFocus}
        onChange={(event) => onChange({ ...draft, body: { ...draft.body, [language]: event.currentTarget.value } })}
      />
      {findings.length > 0 && <HighlightedText text={body} findings={findings} language={language} />}
      <SentenceList
        body={body}
        language={language}
        evidence={evidence}
        chosen={draft.reportIds}
        saved={savedSentences}
      />
    </Card>
  );
}
