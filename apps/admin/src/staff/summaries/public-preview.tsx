import type { Summary } from '../data/summary-types.js';
import { stepLabel, useCategory, useScales } from '../data/vocabulary.js';
import { Facts } from '../parts/facts.js';
import { useWords } from '../parts/use-words.js';
import { withoutMarks } from '../text/citations.js';
import { summaryLanguages } from './draft-input.js';
import classes from './public-preview.module.css';

/** The summary as the public sees it: no marks, no reports, no names of those who worked on it. */
export function PublicPreview({ summary }: { summary: Summary }) {
  const { t, label, period } = useWords();
  const scales = useScales();
  const category = useCategory();
  const proof =
    summary.proof === null ? '–' : label(stepLabel(scales.data?.proof, summary.proof)) || String(summary.proof);
  return (
    <div className={classes.preview}>
      {summaryLanguages
        .filter((language) => summary.title[language] || summary.body[language])
        .map((language) => (
          <article key={language} lang={language} className={classes.text}>
            <h3>{summary.title[language]}</h3>
            {withoutMarks(summary.body[language] ?? '')
              .split(/\n+/)
              .map((paragraph, index) => (
                <p key={index}>{paragraph}</p>
              ))}
          </article>
        ))}
      <Facts
        rows={[
          [t('field.facility'), summary.facility.name],
          [t('field.period'), period(summary.period)],
          [t('field.categories'), summary.categories.map((code) => label(category(code)?.label) || code).join(', ')],
          [t('scale.proof.name'), proof],
          [t('summary.sources'), t('summary.sourceCount', { count: summary.sources })],
          summary.affected ? [t('field.affected'), summary.affected.band.replace('-', '–')] : null,
        ]}
      />
    </div>
  );
}
