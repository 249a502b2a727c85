import { useTranslation } from 'react-i18next';
import { describedBy, Field } from '../ui/field.js';
import { readFileHead, type CsvHead } from './csv-header.js';

export interface ChosenFile {
  file: File;
  head: CsvHead | undefined;
}

/** Chooses the file and reads its header here, before anything is sent. */
export function FileField(props: {
  chosen: ChosenFile | null;
  onChoose: (chosen: ChosenFile | null) => void;
  fault?: string;
}) {
  const { t } = useTranslation('mapping');
  const { chosen, onChoose, fault } = props;
  const field = { id: 'own-file', label: t('file.label'), hint: t('file.hint'), fault };

  async function choose(file: File | undefined) {
    onChoose(file ? { file, head: await readFileHead(file) } : null);
  }

  return (
    <>
      <Field {...field}>
        <input
          id={field.id}
          type="file"
          className="input"
          accept=".csv,.tsv,.txt,text/csv"
          aria-describedby={describedBy(field)}
          aria-invalid={fault ? true : undefined}
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </Field>
      <p role="status" className="hint">
        {chosen && (chosen.head ? t('file.found', { count: chosen.head.headers.length }) : t('file.unreadable'))}
      </p>
    </>
  );
}
