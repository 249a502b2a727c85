import type { Finding, SummaryLanguage } from '../data/summary-types.js';
import { useWords } from '../parts/use-words.js';
import { markedPieces } from '../text/marked-ranges.js';
import classes from './highlighted-text.module.css';

/** The text with what the disclosure check found, each place marked by shape and by name. */
export function HighlightedText({
  text,
  findings,
  language,
}: {
  text: string;
  findings: Finding[];
  language: SummaryLanguage;
}) {
  const { t, language: pageLanguage } = useWords();
  return (
    <p className={classes.text} lang={language}>
      {markedPieces(text, findings).map((piece, index) =>
        piece.marks.length === 0 ? (
          <span key={index}>{piece.text}</span>
        ) : (
          <mark key={index} className={classes.mark}>
            {piece.text}
            <span className={classes.name} lang={pageLanguage}>
              {piece.marks.map((mark) => t([`finding.${mark.code}`, 'finding.other'])).join(', ')}
            </span>
          </mark>
        ),
      )}
    </p>
  );
}
