import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../ui/data-table.js';
import {
  limitWords,
  resolve,
  rowsOf,
  typeWords,
  type ApiDocument,
  type Operation,
  type Parameter,
  type Schema,
  type SchemaRow,
} from './document.js';
import { TryIt } from './try-it.js';

/** One operation: what it takes, what it answers, and for reading ones a form to try it. */
export function OperationView({ document, operation }: { document: ApiDocument; operation: Operation }) {
  const { t } = useTranslation('reference');
  return (
    <details className="details operation">
      <summary>
        <span className={`method method-${operation.method.toLowerCase()}`}>{operation.method}</span>{' '}
        <code>{operation.path}</code> {operation.summary && <span className="muted">{operation.summary}</span>}
      </summary>
      <div className="details-body">
        {operation.description && <p>{operation.description}</p>}
        {operation.parameters.length > 0 && <Parameters document={document} operation={operation} />}
        {operation.body.map(({ type, schema }) => (
          <SchemaTable key={type} document={document} schema={schema} caption={t('body', { type })} />
        ))}
        <h3>{t('answers')}</h3>
        {operation.responses.map((response) => (
          <section key={response.status}>
            <p>
              <strong>{response.status}</strong> {response.description}
            </p>
            {response.schema && response.status.startsWith('2') && (
              <SchemaTable
                document={document}
                schema={response.schema}
                caption={t('answer', { status: response.status })}
              />
            )}
          </section>
        ))}
        {operation.method === 'GET' && <TryIt operation={operation} />}
      </div>
    </details>
  );
}

function Parameters({ document, operation }: { document: ApiDocument; operation: Operation }) {
  const { t } = useTranslation('reference');
  const columns: Column<Parameter>[] = [
    { key: 'name', name: t('name'), cell: ({ name }) => <code>{name}</code> },
    { key: 'in', name: t('in'), cell: (parameter) => parameter.in },
    { key: 'type', name: t('type'), cell: ({ schema }) => typeWords(document, schema ?? {}) },
    { key: 'required', name: t('required'), cell: ({ required }) => t(required ? 'yes' : 'no') },
    {
      key: 'about',
      name: t('about'),
      cell: ({ description, schema }) => [description, limitWords(schema ?? {})].filter(Boolean).join('. '),
    },
  ];
  return (
    <DataTable
      caption={t('parameters')}
      columns={columns}
      rows={operation.parameters}
      keyOf={({ name, in: place }) => `${place}-${name}`}
    />
  );
}

function SchemaTable({ document, schema, caption }: { document: ApiDocument; schema: Schema; caption: string }) {
  const { t } = useTranslation('reference');
  const { name } = resolve(document, schema);
  const rows = rowsOf(document, schema);
  if (rows.length === 0) {
    return (
      <p>
        {caption}: <code>{name ?? typeWords(document, schema)}</code>
      </p>
    );
  }
  const columns: Column<SchemaRow>[] = [
    { key: 'name', name: t('name'), cell: (row) => <code>{row.name}</code> },
    { key: 'type', name: t('type'), cell: (row) => row.type },
    { key: 'required', name: t('required'), cell: (row) => t(row.required ? 'yes' : 'no') },
    {
      key: 'about',
      name: t('about'),
      cell: (row) => [row.description, row.limits].filter(Boolean).join('. '),
    },
  ];
  return (
    <DataTable
      caption={name ? `${caption} – ${name}` : caption}
      columns={columns}
      rows={rows}
      keyOf={(row) => row.name}
    />
  );
}
