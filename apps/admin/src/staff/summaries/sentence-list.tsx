import type { Sentence, SummaryLanguage } from '../data/summary-types.js';
import { Mark } from '../parts/marks.js';
import { useWords } from '../parts/use-words.js';
import { citedSentences, referencesIn } from '../text/citations.js';
import classes from './sentence-list.module.css';
import type { Evidence } from './use-evidence.js';

interface ShownSentence {
  text: string;
  references: string[];
}

/** Which reports each sentence rests on. A sentence without a report is named, because it cannot be published. */
export function SentenceList({
  body,
  language,
  evidence,
  chosen,
  saved,
}: {
  body: string;
  language: SummaryLanguage;
  evidence: Evidence[];
  chosen: readonly string[];
  saved: Sentence[] | undefined;
}) {
  const { t } = useWords();
  const referenceOf = (id: string) => evidence.find((report) => report.reportId === id)?.reference ?? id;
  const all = chosen.map(referenceOf);
  const hasMarks = referencesIn(body).length > 0;
  const typed = citedSentences(body).map((one) => ({ ...one, references: hasMarks ? one.references : all }));
  const sentences: ShownSentence[] =
    saved?.map((one) => ({ text: one.text, references: one.reportIds.map(referenceOf) })) ?? typed;
  if (sentences.length === 0) return null;
  return (
    <>
      <h3>{t('sentences.title')}</h3>
      <p>{t(hasMarks ? 'sentences.byMarks' : 'sentences.byAll')}</p>
      <ol className={classes.sentences}>
        {sentences.map((sentence, index) => (
          <li key={index}>
            <span lang={language}>{sentence.text}</span> <Support references={sentence.references} known={all} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The reports of one sentence, or that it has none. */
export function Support({ references, known }: { references: string[]; known: string[] }) {
  const { t } = useWords();
  const strange = references.filter((reference) => !known.includes(reference));
  if (references.length === 0) return <Mark icon="alarm">{t('sentences.bare')}</Mark>;
  return (
    <>
      <Mark icon="check">{t('sentences.restsOn', { references: references.join(', ') })}</Mark>
      {strange.length > 0 && <Mark icon="alarm">{t('sentences.notChosen', { references: strange.join(', ') })}</Mark>}
    </>
  );
}
