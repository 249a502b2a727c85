import { Button, Group, Textarea, TextInput } from '@mantine/core';
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
  onCite,
  onField,
}: {
  language: SummaryLanguage;
  draft: DraftInput;
  onChange: (draft: DraftInput) => void;
  evidence: Evidence[];
  findings: Finding[];
  savedSentences: Sentence[] | undefined;
  /** Puts a citation mark where the caret stands. */
  onCite: (reference: string) => void;
  onField: (name: TextField, element: HTMLInputElement | HTMLTextAreaElement | null) => void;
}) {
  const { t } = useWords();
  const body = draft.body[language];
  return (
    <Card title={t(`summary.language.${language}`)}>
      <TextInput
        id={`summary-title-${language}`}
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
        onChange={(event) => onChange({ ...draft, body: { ...draft.body, [language]: event.currentTarget.value } })}
      />
      <Group
        gap="xs"
        mt="xs"
        role="group"
        aria-label={t('evidence.citeLabel', { language: t(`summary.language.${language}`) })}
      >
        {evidence
          .filter((report) => draft.reportIds.includes(report.reportId))
          .map(({ reportId, reference }) => (
            <Button key={reportId} variant="default" size="compact-md" onClick={() => onCite(reference)}>
              {t('evidence.cite', { reference })}
            </Button>
          ))}
      </Group>
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
