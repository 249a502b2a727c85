import { useTranslation } from 'react-i18next';
import { CheckboxesField } from '../ui/choice-fields.js';
import { TextField } from '../ui/text-field.js';

/** The name under which the mapping is kept. One that is taken is replaced only when the person says so. */
export function NameField(props: {
  name: string;
  onName: (name: string) => void;
  isTaken: boolean;
  mayReplace: boolean;
  onReplace: (may: boolean) => void;
  faultOf: (field: string) => string | undefined;
}) {
  const { t } = useTranslation('mapping');
  const { name, onName, isTaken, mayReplace, onReplace, faultOf } = props;
  return (
    <>
      <TextField
        id="mapping-name"
        label={t('name.label')}
        hint={t('name.hint')}
        value={name}
        onChange={onName}
        fault={faultOf('mapping-name')}
        autoComplete="off"
        spellCheck={false}
      />
      {isTaken && (
        <CheckboxesField
          id="mapping-replace"
          label={t('name.taken', { name })}
          fault={faultOf('mapping-replace')}
          choices={[{ value: 'replace', label: t('name.replace'), hint: t('name.replaceHint') }]}
          values={mayReplace ? ['replace'] : []}
          onChange={(values) => onReplace(values.length > 0)}
        />
      )}
    </>
  );
}
