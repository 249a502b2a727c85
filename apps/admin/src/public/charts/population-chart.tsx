import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDateWords } from '../../dates/use-date-words.js';
import { ChartFrame, type ChartTable } from './chart-frame.js';
import { gapsOf, middleOf, runsOf, type Reading } from './gaps.js';
import { PopulationDrawing, populationHeight } from './population-drawing.js';
import type { CapacityLevel, HeldClaim, PopulationSeries } from './population-marks.js';

/** A dataset with its name and where it is from. */
export interface NamedSeries extends PopulationSeries {
  readonly name: string;
  readonly source: string;
}

export interface NamedLevel extends CapacityLevel {
  /** What kind of capacity, by whom and when, in words. */
  readonly words: string;
  /** EDTF, or as it was given. */
  readonly date: string | null;
}

export interface NamedHeldClaim extends HeldClaim {
  readonly words: string;
}

/** How many people were held, by each source that counts them, against each claim of how many the place is for. */
export function PopulationChart({
  place,
  fileName,
  series,
  levels,
  held,
  claimSources,
}: {
  place: string;
  fileName: string;
  series: readonly NamedSeries[];
  levels: readonly NamedLevel[];
  held: readonly NamedHeldClaim[];
  /** What the claims rest on, by name. */
  claimSources: readonly string[];
}) {
  const { t } = useTranslation('context');
  const dates = useDateWords();
  const [at, setAt] = useState<number | null>(null);
  const periods = [...new Set(series.flatMap(({ readings }) => readings.map(({ period }) => period)))].sort();
  const chosen = at === null ? undefined : periods[at];
  const title = t('population.chartTitle', { place });
  const gaps = series.reduce((sum, one) => sum + gapsOf(runsOf(one.readings, one.resolution)).length, 0);
  const sources = [...new Set(series.map(({ source }) => source))];

  return (
    <ChartFrame
      title={title}
      sentence={t('population.sentence', {
        title,
        series: series.length,
        levels: levels.length,
        held: held.length,
        gaps,
      })}
      fileName={fileName}
      source={t('chart.source', { sources: [...sources, ...claimSources].join('; ') })}
      height={populationHeight}
      draw={(width) => (
        <PopulationDrawing
          input={{ series, levels, held }}
          width={width}
          at={chosen === undefined ? null : markOf(chosen)}
        />
      )}
      legend={[
        ...series.map(({ key, name }, place) => ({ key, words: name, sample: <SeriesSample place={place} /> })),
        ...levels.map(({ key, words }) => ({
          key,
          words: t('population.levelWords', { key, words }),
          sample: <line className="chart-level" x1="0" x2="36" y1="10" y2="10" />,
        })),
        ...held.map(({ key, words }) => ({
          key,
          words: t('population.heldWords', { key, words }),
          sample: <line className="chart-held" x1="12" x2="24" y1="10" y2="10" />,
        })),
      ]}
      table={tableOf()}
    >
      {gaps > 0 && <p className="hint">{t('population.gaps', { count: gaps })}</p>}
      {periods.length > 1 && (
        <div className="chart-reader no-print">
          <label htmlFor={`${fileName}-reader`}>{t('population.reader')}</label>
          <input
            id={`${fileName}-reader`}
            type="range"
            min={0}
            max={periods.length - 1}
            value={at ?? 0}
            aria-valuetext={chosen === undefined ? t('population.readerNone') : readOut(chosen)}
            onChange={(event) => setAt(Number(event.target.value))}
          />
          <p>{chosen === undefined ? t('population.readerHint') : readOut(chosen)}</p>
        </div>
      )}
    </ChartFrame>
  );

  function markOf(period: string): number {
    const read = series.find(({ readings }) => readings.some((one) => one.period === period));
    return middleOf(period, read?.resolution ?? 'day');
  }

  function readOut(period: string): string {
    const values = series.map(({ name, readings }) => {
      const reading = readings.find((one) => one.period === period);
      return t('population.readValue', {
        name,
        value: reading ? dates.number(reading.value) : t('population.noReading'),
      });
    });
    return t('population.readOut', { date: dates.edtf(period), values: values.join('; ') });
  }

  function tableOf(): ChartTable {
    const row = (
      kind: 'reading' | 'capacity' | 'held',
      name: string,
      { period, value, readings, possible }: Reading,
      key: string,
    ) => ({
      key,
      shown: [
        name,
        dates.edtf(period) || t('noDate'),
        dates.number(value),
        readings === undefined ? '' : t('population.coverage', { readings, possible }),
        t(`population.kind.${kind}`),
      ],
      raw: [name, period, value, readings === undefined ? null : `${readings} of ${possible}`, kind],
    });
    return {
      columns: [
        { name: t('population.columnWhat'), code: 'what' },
        { name: t('population.columnWhen'), code: 'period' },
        { name: t('population.columnPeople'), code: 'people', numeric: true },
        { name: t('population.columnReadings'), code: 'readings_of_possible' },
        { name: t('population.columnKind'), code: 'kind' },
      ],
      rows: [
        ...levels.map(({ key, words, value, date }) =>
          row('capacity', words, { period: date ?? '', value }, `level-${key}`),
        ),
        ...held.map(({ key, words, value, earliest, latest }) =>
          row('held', words, { period: spanWords(earliest, latest), value }, `held-${key}`),
        ),
        ...series.flatMap(({ key, name, readings }) =>
          readings.map((reading, place) => row('reading', name, reading, `${key}-${place}`)),
        ),
      ],
    };
  }
}

function spanWords(earliest: string, latest: string): string {
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}

function SeriesSample({ place }: { place: number }) {
  return (
    <g className={`chart-series chart-series-${place % 4}`}>
      <path d="M0,10L36,10" fill="none" />
    </g>
  );
}
