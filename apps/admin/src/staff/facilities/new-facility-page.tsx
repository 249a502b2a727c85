import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link, useNavigate } from '@tanstack/react-router';
import { postOnce } from '../../api/post-once.js';
import { fieldFaults } from '../../api/problem-words.js';
import { useAdminChange } from '../data/administration.js';
import type { Facility } from '../data/admin-types.js';
import { FaultSummary } from '../parts/fault-summary.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../parts/use-words.js';
import classes from './facilities.module.css';
import { facilityTypes } from './facility-types.js';

interface FacilityInput {
  name: string;
  type: string;
  country: string;
  adm1: string;
}

/** Adds a place with what is needed to find it; names and claims follow on its own page. */
export function NewFacilityPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const form = useForm<FacilityInput>({
    initialValues: { name: '', type: 'prison', country: '', adm1: '' },
    validate: {
      name: (value) => (value.trim() === '' ? t('fault.name') : null),
      country: (value) => (/^[A-Za-z]{2}$/.test(value.trim()) ? null : t('fault.country')),
    },
  });
  const add = useAdminChange(
    (input: { name: string; type: string; country: string; adm1?: string }) => postOnce<Facility>('/facilities', input),
    [
      ['list', '/facilities'],
      ['list', '/facility-proposals'],
    ],
  );

  const submit = form.onSubmit(({ name, type, country, adm1 }) =>
    add.mutate(
      { name: name.trim(), type, country: country.trim().toUpperCase(), ...(adm1.trim() ? { adm1: adm1.trim() } : {}) },
      {
        onSuccess: ({ id }) => void navigate({ to: `/staff/facilities/${id}` }),
        onError: (error) => form.setErrors(fieldFaults(t, error)),
      },
    ),
  );

  const field = (name: keyof FacilityInput) => ({ id: `new-facility-${name}`, ...form.getInputProps(name) });
  const faults = Object.entries(form.errors).map(([name, words]) => ({
    words: String(words),
    field: `new-facility-${name}`,
  }));

  return (
    <>
      <p>
        <Link to="/staff/facilities">{t('facility.back')}</Link>
      </p>
      <PageHead title={t('facilities.add')} lead={t('facilities.addLead')} />
      <form className={classes.form} noValidate onSubmit={submit}>
        <FaultSummary faults={faults} />
        <TextInput label={t('field.name')} {...field('name')} />
        <NativeSelect
          label={t('field.type')}
          data={facilityTypes.map((type) => ({ value: type, label: t(`facilityType.${type}`) }))}
          {...field('type')}
        />
        <TextInput
          label={t('field.country')}
          description={t('facilities.countryHint')}
          maxLength={2}
          {...field('country')}
        />
        <TextInput label={t('facility.adm1')} description={t('facility.adm1Hint')} {...field('adm1')} />
        <ProblemNotice error={add.error} />
        <div>
          <Button type="submit" loading={add.isPending}>
            {t('facilities.save')}
          </Button>
        </div>
      </form>
    </>
  );
}
