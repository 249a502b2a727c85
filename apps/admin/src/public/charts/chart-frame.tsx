import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.js';
import { Details } from '../../ui/details.js';
import { toCsv, type CsvCell } from './csv.js';
import { pictureOf, saveFile, toPng } from './picture.js';
import { useWidth } from './use-width.js';
import './charts.css';

/** The rows behind a chart, as the page shows them and as the file holds them. */
export interface ChartTable {
  readonly columns: readonly { readonly name: string; readonly code: string; readonly numeric?: boolean }[];
  readonly rows: readonly ChartRow[];
}

interface ChartRow {
  readonly key: string;
  readonly shown: readonly string[];
  readonly raw: readonly CsvCell[];
}

/** The most rows that the page lists; the file holds all. */
const shownRows = 500;

/**
 * A drawing with its title, one sentence for those who do not see it, what its marks mean, where it is from, the same
 * as a table, and files to take along that carry the source.
 */
export function ChartFrame({
  title,
  sentence,
  fileName,
  source,
  legend,
  table,
  height,
  draw,
  children,
}: {
  title: string;
  sentence: string;
  fileName: string;
  source: string;
  legend: readonly { readonly key: string; readonly words: string; readonly sample: ReactNode }[];
  table: ChartTable;
  height: number;
  draw: (width: number) => ReactNode;
  children?: ReactNode;
}) {
  const { t } = useTranslation('context');
  const [box, width] = useWidth<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);
  const meaning = useRef<HTMLUListElement>(null);
  const [failed, setFailed] = useState(false);
  const listed = table.rows.slice(0, shownRows);

  const picture = () => {
    if (!drawing.current) throw new Error('nothing is drawn yet');
    return pictureOf(drawing.current, { title, legend: meaning.current, lines: [source] });
  };
  const save = async (ending: 'svg' | 'png' | 'csv') => {
    try {
      saveFile(`${fileName}.${ending}`, await fileOf(ending));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const fileOf = async (ending: 'svg' | 'png' | 'csv'): Promise<Blob> => {
    if (ending === 'png') return toPng(picture());
    if (ending === 'svg') return new Blob([picture().svg], { type: 'image/svg+xml' });
    const header = table.columns.map(({ code }) => code);
    const text = toCsv(
      header,
      table.rows.map(({ raw }) => raw),
      source,
    );
    return new Blob([text], { type: 'text/csv;charset=utf-8' });
  };

  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <div ref={box} className="chart-box">
        {width > 0 && (
          <svg
            ref={drawing}
            className="chart-drawing"
            role="img"
            aria-label={sentence}
            viewBox={`0 0 ${width} ${height}`}
            width="100%"
          >
            {draw(width)}
          </svg>
        )}
      </div>
      <ul ref={meaning} className="chart-legend">
        {legend.map(({ key, words, sample }) => (
          <li key={key}>
            <svg className="chart-sample" width="36" height="20" aria-hidden="true">
              {sample}
            </svg>
            <span>{words}</span>
          </li>
        ))}
      </ul>
      {children}
      <p className="hint">{source}</p>
      <p className="chart-files no-print">
        {(['svg', 'png', 'csv'] as const).map((ending) => (
          <button key={ending} type="button" className="link-button" onClick={() => void save(ending)}>
            {t(`chart.save.${ending}`)}
            <span className="visually-hidden"> {title}</span>
          </button>
        ))}
      </p>
      {failed && <p role="alert">{t('chart.saveFailed')}</p>}
      <Details summary={t('chart.asTable')}>
        <DataTable
          caption={title}
          rows={listed}
          keyOf={(row) => row.key}
          columns={table.columns.map(({ name, code, numeric }, at) => ({
            key: code,
            name,
            ...(numeric ? { numeric } : {}),
            cell: (row: ChartRow) => row.shown[at],
          }))}
        />
        {table.rows.length > shownRows && (
          <p className="hint">{t('chart.moreRows', { shown: shownRows, count: table.rows.length })}</p>
        )}
      </Details>
    </figure>
  );
}
