import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import { Tag } from '../../ui/tag.js';
import { ChartFrame } from '../charts/chart-frame.js';
import { PopulationDrawing, populationHeight } from '../charts/population-drawing.js';
import type { RecordSource } from '../context/record-answers.js';
import { useSourceLine } from '../context/use-source-line.js';
import type { SeriesAnswer } from './series-answers.js';
import { useSeriesWords } from './use-series-words.js';
import { seriesLines, type SeriesLine } from './series-lines.js';

/** The values of a series over time, a line for each claimant and way of counting, with the same as a table. */
export function SeriesChart({
  code,
  name,
  periods,
  sources,
}: {
  code: string;
  name: string;
  periods: SeriesAnswer['periods'];
  sources: readonly RecordSource[];
}) {
  const { t } = useTranslation(['context', 'public']);
  const dates = useDateWords();
  const words = useSeriesWords();
  const sourceLine = useSourceLine();
  const values = periods.flatMap((period) => period.values);
  const lines = seriesLines(values);
  const title = t('series.chartTitle', { name });
  return (
    <>
      {periods.some(({ conflicting }) => conflicting) && (
        <p>
          <Tag tone="warn">{t('people.disputed')}</Tag> {t('series.conflicting')}
        </p>
      )}
      <ChartFrame
        title={title}
        sentence={t('series.sentence', { title, count: values.length })}
        fileName={code}
        source={sourceLine(sources)}
        height={populationHeight}
        draw={(width) => <PopulationDrawing input={{ series: lines, levels: [], held: [] }} width={width} at={null} />}
        legend={lines.map((line, place) => ({
          key: line.key,
          words: lineName(line),
          sample: (
            <g className={`chart-series chart-series-${place % 4}`}>
              <path d="M0,10L36,10" fill="none" />
            </g>
          ),
        }))}
        table={{
          columns: [
            { name: t('series.period'), code: 'period' },
            { name: t('series.value'), code: 'value', numeric: true },
            { name: t('series.unit'), code: 'unit' },
            { name: t('people.claimant'), code: 'claimant' },
            { name: t('people.source'), code: 'source_of_value' },
          ],
          rows: values.map((value) => {
            const rest = [value.claimant, value.sources.map((source) => source.title).join('; ')];
            return {
              key: value.slug,
              shown: [dates.edtf(value.period), dates.number(value.value), words.unit(value.unit), ...rest],
              raw: [value.period, value.value, value.unit, ...rest],
            };
          }),
        }}
      />
    </>
  );

  function lineName({ claimant, unit, population, method }: SeriesLine): string {
    return [claimant, words.unit(unit), population, method].filter(Boolean).join(' · ');
  }
}
