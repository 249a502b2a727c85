import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { insiders } from '../api/doors.js';
import type { Scales } from '../api/types.js';
import { useLabel } from '../i18n/use-language.js';
import { Details } from '../ui/details.js';
import { TextField } from '../ui/text-field.js';
import type { CsvHead } from './csv-header.js';
import type { ImportMapping } from './mapping.js';
import { SelectField } from './select-field.js';

const statuses = ['granted', 'refused', 'not_asked'] as const;

/** What holds for every row of the file where no column says it. Silence about an agreement stays "not asked". */
export function DefaultFields(props: {
  head: CsvHead;
  mapping: ImportMapping;
  onChange: (mapping: ImportMapping) => void;
}) {
  const { t } = useTranslation('mapping');
  const label = useLabel();
  const { data: scales } = useQuery({
    queryKey: ['scales'],
    queryFn: () => insiders.get<Scales>('/scales'),
    staleTime: Infinity,
  });
  const { head, mapping, onChange } = props;
  const { defaults, columns } = mapping;
  const setDefault = (changes: Partial<ImportMapping['defaults']>) =>
    onChange({ ...mapping, defaults: { ...defaults, ...changes } });

  /** A grant is the same for all rows, or stands in a column. */
  function setGrant(grant: string, choice: string) {
    const { [grant]: _column, ...otherColumns } = columns.consent ?? {};
    const { [grant]: _status, ...otherStatuses } = defaults.consent ?? {};
    const column = choice.startsWith('column:') ? choice.slice('column:'.length) : undefined;
    onChange({
      ...mapping,
      columns: { ...columns, consent: column === undefined ? otherColumns : { ...otherColumns, [grant]: column } },
      defaults: {
        ...defaults,
        consent: column === undefined ? { ...otherStatuses, [grant]: choice } : otherStatuses,
      },
    });
  }

  return (
    <section>
      <h2>{t('defaults.title')}</h2>
      <p>{t('defaults.lead')}</p>
      <SelectField
        id="default-dateOrder"
        label={t('defaults.dateOrder')}
        value={defaults.dateOrder ?? 'iso'}
        onChange={(dateOrder) => setDefault({ dateOrder })}
        groups={[{ options: ['iso', 'dmy', 'mdy'].map((value) => ({ value, label: t(`dateOrder.${value}`) })) }]}
      />
      <SelectField
        id="default-knownThrough"
        label={t('defaults.knownThrough')}
        value={defaults.knownThrough ?? ''}
        onChange={(knownThrough) => setDefault({ knownThrough })}
        groups={[
          {
            options: [
              { value: '', label: t('defaults.unsaid') },
              ...(scales?.knownThrough ?? []).map(({ code, label: words }) => ({
                value: String(code),
                label: label(words),
              })),
            ],
          },
        ]}
      />
      <SelectField
        id="default-language"
        label={t('defaults.language')}
        value={defaults.language ?? ''}
        onChange={(language) => setDefault({ language })}
        groups={[{ options: ['', 'en', 'es'].map((value) => ({ value, label: t(`language.${value || 'unsaid'}`) })) }]}
      />
      <TextField
        id="default-facilityText"
        label={t('defaults.facilityText')}
        value={defaults.facilityText ?? ''}
        onChange={(facilityText) => setDefault({ facilityText })}
        maxLength={200}
        optional
      />
      <Details summary={t('defaults.consent')}>
        <p>{t('defaults.consentLead')}</p>
        {(scales?.consentGrants ?? []).map(({ code, label: words }) => {
          const grant = String(code);
          const column = columns.consent?.[grant];
          return (
            <SelectField
              key={grant}
              id={`column-consent-${grant}`}
              label={label(words)}
              value={column === undefined ? (defaults.consent?.[grant] ?? 'not_asked') : `column:${column}`}
              onChange={(choice) => setGrant(grant, choice)}
              groups={[
                {
                  label: t('defaults.allRows'),
                  options: statuses.map((value) => ({ value, label: t(`consent.${value}`) })),
                },
                {
                  label: t('defaults.fromColumn'),
                  options: head.headers.map((name) => ({ value: `column:${name}`, label: name })),
                },
              ]}
            />
          );
        })}
      </Details>
    </section>
  );
}
