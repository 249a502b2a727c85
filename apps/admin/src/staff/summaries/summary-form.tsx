import { useRef } from 'react';
import type { Finding, Sentence, Summary, SummaryLanguage } from '../data/summary-types.js';
import { FaultSummary } from '../parts/fault-summary.js';
import { useWords } from '../parts/use-words.js';
import { insertMark } from '../text/citations.js';
import { EvidenceList } from './evidence-list.js';
import { draftFields, summaryLanguages, type DraftFault, type DraftInput } from './draft-input.js';
import { FindingList } from './finding-list.js';
import { LanguageColumn, type TextField } from './language-column.js';
import classes from './summary-form.module.css';
import { SummaryFacts } from './summary-facts.js';
import type { Evidence } from './use-evidence.js';

/** The texts in both languages side by side, what they rest on, and what the disclosure check found in the saved text. */
export function SummaryForm({
  draft,
  onChange,
  evidence,
  faults,
  findings,
  savedSentences,
  saved,
}: {
  draft: DraftInput;
  onChange: (draft: DraftInput) => void;
  evidence: Evidence[];
  faults: DraftFault[];
  /** Of the saved text; none while the draft has never been saved. */
  findings: Finding[] | undefined;
  /** The server's own division of the saved text, while nothing was typed since. */
  savedSentences: Sentence[] | undefined;
  saved: Summary | undefined;
}) {
  const { t } = useWords();
  const fields = useRef(new Map<string, HTMLInputElement | HTMLTextAreaElement>());

  const cite = (language: SummaryLanguage, reference: string) => {
    const field = fields.current.get(`body.${language}`);
    const next = insertMark(draft.body[language], field?.selectionEnd ?? draft.body[language].length, reference);
    onChange({ ...draft, body: { ...draft.body, [language]: next.text } });
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(next.caret, next.caret);
    });
  };

  const show = (finding: Finding) => {
    const field = fields.current.get(finding.field);
    field?.focus();
    field?.setSelectionRange(finding.start, finding.end);
  };

  return (
    <div className={classes.form}>
      <FaultSummary
        faults={faults.map((fault) => ({ words: t(`fault.summary.${fault}`), field: draftFields[fault] }))}
      />
      <SummaryFacts draft={draft} onChange={onChange} evidence={evidence} saved={saved} />
      <EvidenceList
        evidence={evidence}
        chosen={draft.reportIds}
        onChoose={(reportIds) => onChange({ ...draft, reportIds })}
      />
      {findings && <FindingList draft={draft} findings={findings} onShow={show} />}
      <div className={classes.languages}>
        {summaryLanguages.map((language) => (
          <LanguageColumn
            key={language}
            language={language}
            draft={draft}
            onChange={onChange}
            evidence={evidence}
            findings={findings?.filter((finding) => finding.field === `body.${language}`) ?? []}
            savedSentences={savedSentences?.filter((sentence) => sentence.language === language)}
            onCite={(reference) => cite(language, reference)}
            onField={(name: TextField, element) => {
              if (element) fields.current.set(`${name}.${language}`, element);
            }}
          />
        ))}
      </div>
    </div>
  );
}
