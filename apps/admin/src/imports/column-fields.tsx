import { useTranslation } from 'react-i18next';
import type { CsvHead } from './csv-header.js';
import { listColumns, singleColumns, type ImportMapping, type ListColumn, type SingleColumn } from './mapping.js';
import { SelectField } from './select-field.js';

interface Props {
  head: CsvHead;
  mapping: ImportMapping;
  onChange: (mapping: ImportMapping) => void;
  faultOf: (field: string) => string | undefined;
}

const required = new Set<string>(['occurred', 'narrative']);

/** For each part of a report, the column of the file that gives it. */
export function ColumnFields({ head, mapping, onChange, faultOf }: Props) {
  const { t } = useTranslation('mapping');
  const setColumn = (target: SingleColumn | ListColumn, value: string | string[] | undefined) =>
    onChange({ ...mapping, columns: { ...mapping.columns, [target]: value } });
  return (
    <section>
      <h2>{t('columns.title')}</h2>
      <p>{t('columns.lead')}</p>
      {singleColumns.map((target) => (
        <ColumnSelect
          key={target}
          id={`column-${target}`}
          label={t(`target.${target}`)}
          optional={!required.has(target)}
          head={head}
          value={mapping.columns[target] ?? ''}
          onChange={(name) => setColumn(target, name || undefined)}
          fault={faultOf(`column-${target}`)}
        />
      ))}
      {listColumns.map((target) => {
        const chosen = mapping.columns[target] ?? [];
        return [...chosen, ''].map((name, at) => (
          <ColumnSelect
            key={`${target}-${String(at)}`}
            id={at === 0 ? `column-${target}` : `column-${target}-${at + 1}`}
            label={
              at === 0 ? t(`target.${target}`) : t('columns.another', { target: t(`target.${target}`), at: at + 1 })
            }
            optional={target !== 'categories' || at > 0}
            head={head}
            value={name}
            onChange={(next) =>
              setColumn(target, [...chosen.slice(0, at), next, ...chosen.slice(at + 1)].filter(Boolean))
            }
            fault={at === 0 ? faultOf(`column-${target}`) : undefined}
          />
        ));
      })}
    </section>
  );
}

function ColumnSelect(props: {
  id: string;
  label: string;
  optional: boolean;
  head: CsvHead;
  value: string;
  onChange: (name: string) => void;
  fault?: string;
}) {
  const { t } = useTranslation('mapping');
  const { head, value } = props;
  const example = (head.example[value] ?? '').trim();
  const strange = value !== '' && !head.headers.includes(value);
  return (
    <SelectField
      {...props}
      hint={example === '' ? undefined : t('columns.example', { value: example.slice(0, 80) })}
      groups={[
        {
          options: [
            { value: '', label: t('columns.none') },
            ...(strange ? [{ value, label: t('columns.notInFile', { name: value }) }] : []),
            ...head.headers.map((name) => ({ value: name, label: name })),
          ],
        },
      ]}
    />
  );
}
