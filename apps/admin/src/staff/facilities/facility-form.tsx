import { NativeSelect, TextInput } from '@mantine/core';
import { useWords } from '../parts/use-words.js';
import classes from './facilities.module.css';
import type { FacilityField, FacilityInput } from './facility-input.js';
import { coordinatePrecisions, facilityTypes } from './facility-types.js';

/** Where a fault of the field leads. */
export function fieldId(name: FacilityField): string {
  return `facility-${name}`;
}

/** Everything that is known of a place itself. */
export function FacilityForm({
  input,
  faults,
  onChange,
}: {
  input: FacilityInput;
  faults: Partial<Record<FacilityField, string>>;
  onChange: (input: FacilityInput) => void;
}) {
  const { t } = useWords();
  const field = (name: FacilityField) => ({
    id: fieldId(name),
    value: input[name],
    error: faults[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...input, [name]: event.currentTarget.value }),
  });
  const isListed = facilityTypes.some((type) => type === input.type);
  return (
    <>
      <TextInput label={t('field.name')} description={t('facilityEdit.nameHint')} maxLength={200} {...field('name')} />
      <NativeSelect
        label={t('field.type')}
        data={[
          { value: '', label: t('answer.unknown') },
          ...facilityTypes.map((type) => ({ value: type, label: t(`facilityType.${type}`) })),
          ...(input.type === '' || isListed ? [] : [{ value: input.type, label: input.type }]),
        ]}
        {...field('type')}
      />
      <TextInput
        label={t('field.country')}
        description={t('facilities.countryHint')}
        maxLength={2}
        {...field('country')}
      />
      <TextInput label={t('facility.adm1')} description={t('facility.adm1Hint')} maxLength={100} {...field('adm1')} />
      <TextInput label={t('facilityEdit.adm2')} maxLength={100} {...field('adm2')} />
      <TextInput label={t('facilityEdit.adm3')} maxLength={100} {...field('adm3')} />
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('facility.coordinates')}</legend>
        <p>{t('facilityEdit.coordinatesHint')}</p>
        <div className={classes.row}>
          <TextInput label={t('facilityEdit.latitude')} {...field('latitude')} />
          <TextInput label={t('facilityEdit.longitude')} {...field('longitude')} />
          <NativeSelect
            label={t('facilityEdit.precision')}
            data={coordinatePrecisions.map((one) => ({ value: one, label: t(`precision.${one}`) }))}
            {...field('precision')}
          />
        </div>
      </fieldset>
      <TextInput label={t('facility.opened')} description={t('facilityEdit.dateHint')} {...field('opened')} />
      <TextInput label={t('facility.closed')} description={t('facilityEdit.dateHint')} {...field('closed')} />
    </>
  );
}
