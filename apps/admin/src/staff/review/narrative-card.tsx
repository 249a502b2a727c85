import { Switch } from '@mantine/core';
import { useState } from 'react';
import type { PersonalDataSpan, ReportDetail } from '../data/report-types.js';
import { Card } from '../parts/card.js';
import { useWords } from '../parts/use-words.js';
import { markedPieces } from '../text/marked-ranges.js';
import classes from './narrative-card.module.css';

/** The report's own words, which nobody can change here, with what screening took for personal data marked. */
export function NarrativeCard({ report, spans }: { report: ReportDetail; spans: PersonalDataSpan[] }) {
  const { t, dateTime } = useWords();
  const [marked, setMarked] = useState(true);
  const own = spans.filter((span) => span.field === 'narrative');
  const language = report.language ?? undefined;
  const narrative = report.narrative ?? '';
  return (
    <Card title={t('narrative.title')}>
      {own.length > 0 && (
        <Switch
          label={t('narrative.showMarks', { count: own.length })}
          checked={marked}
          onChange={(event) => setMarked(event.currentTarget.checked)}
        />
      )}
      <MarkedText text={narrative} spans={marked ? own : []} language={language} />
      {own.length > 0 && marked && <SpanList text={narrative} spans={own} language={language} />}
      {report.addenda.map((addendum) => (
        <div key={addendum.id}>
          <h3>{t('narrative.addendum', { time: dateTime(addendum.createdAt) })}</h3>
          <MarkedText text={addendum.text} spans={[]} language={language} />
        </div>
      ))}
    </Card>
  );
}

/** Text with its marks named in place; the names cannot be selected, so copied testimony stays as it was said. */
function MarkedText({ text, spans, language }: { text: string; spans: PersonalDataSpan[]; language?: string }) {
  const { t, language: pageLanguage } = useWords();
  return (
    <p className={classes.text} lang={language}>
      {markedPieces(text, spans).map((piece, index) =>
        piece.marks.length === 0 ? (
          <span key={index}>{piece.text}</span>
        ) : (
          <mark key={index} className={classes.mark}>
            {piece.text}
            <span className={classes.type} lang={pageLanguage}>
              {piece.marks.map((mark) => t([`personalData.${mark.type}`, 'personalData.other'])).join(', ')}
            </span>
          </mark>
        ),
      )}
    </p>
  );
}

function SpanList({ text, spans, language }: { text: string; spans: PersonalDataSpan[]; language?: string }) {
  const { t } = useWords();
  return (
    <details>
      <summary className={classes.summary}>{t('narrative.marks')}</summary>
      <p>{t('narrative.marksNote')}</p>
      <ul>
        {spans.map((span) => (
          <li key={span.id}>
            {t([`personalData.${span.type}`, 'personalData.other'])}:{' '}
            <q lang={language}>{text.slice(span.start, span.end)}</q> ({t('narrative.rule', { rule: span.rule })})
          </li>
        ))}
      </ul>
    </details>
  );
}
