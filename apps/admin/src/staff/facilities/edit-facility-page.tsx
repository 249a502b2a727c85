import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { insiders } from '../../api/doors.js';
import { isStatus } from '../../api/problem.js';
import { fieldFaults } from '../../api/problem-words.js';
import { useAdminChange, useFacility } from '../data/administration.js';
import type { Facility } from '../data/admin-types.js';
import { FaultSummary } from '../parts/fault-summary.js';
import { LoadedPage } from '../parts/loaded-page.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useAddressPart } from '../parts/use-address.js';
import { useKeptInput } from '../parts/use-kept-input.js';
import { useWords } from '../parts/use-words.js';
import classes from './facilities.module.css';
import { FacilityConflict } from './facility-conflict.js';
import { FacilityForm, fieldId } from './facility-form.js';
import {
  facilityFaults,
  facilityFields,
  fromFacility,
  toFacilityChange,
  type FacilityChange,
  type FacilityField,
} from './facility-input.js';

/** Changes what is known of a place itself; its names and claims are added on its own page. */
export function EditFacilityPage() {
  const facility = useFacility(useAddressPart('facilityId'));
  return <LoadedPage query={facility}>{(data) => <FacilityEditor key={data.id} facility={data} />}</LoadedPage>;
}

function FacilityEditor({ facility }: { facility: Facility }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const saved = fromFacility(facility);
  // kept with the text: what the typing began from, which is not always what was read last
  const [typed, keep, forget] = useKeptInput(`facility:${facility.id}`, {
    input: saved,
    before: saved,
    revision: facility.revision,
  });
  const [missing, setMissing] = useState<FacilityField[]>([]);
  const save = useAdminChange(
    ({ change, revision }: { change: FacilityChange; revision: number }) =>
      insiders.put<Facility>(`/facilities/${facility.id}`, change, { ifMatch: revision }),
    [
      ['facility', facility.id],
      ['list', '/facilities'],
      ['list', '/facility-proposals'],
    ],
  );
  const page = `/staff/facilities/${facility.id}`;

  const saveOver = (revision: number) => {
    const found = facilityFaults(typed.input);
    setMissing(found);
    if (found.length > 0) return;
    save.mutate(
      { change: toFacilityChange(typed.before, typed.input), revision },
      {
        onSuccess: () => {
          forget();
          void navigate({ to: page });
        },
      },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saveOver(typed.revision);
  };
  const takeTheirs = async () => {
    await queries.invalidateQueries({ queryKey: ['facility', facility.id] });
    save.reset();
    forget();
  };
  const words: Partial<Record<FacilityField, string>> = {
    ...fieldFaults(t, save.error),
    ...Object.fromEntries(missing.map((field) => [field, t(`fault.${field}`)])),
  };
  const faults = facilityFields.flatMap((field) => {
    const said = words[field];
    return said ? [{ words: said, field: fieldId(field) }] : [];
  });

  return (
    <>
      <p>
        <Link to={page}>{t('facilityEdit.back')}</Link>
      </p>
      <PageHead title={t('facilityEdit.title', { name: facility.name })} />
      <form className={classes.form} noValidate onSubmit={submit}>
        <FaultSummary faults={faults} />
        <FacilityForm input={typed.input} faults={words} onChange={(input) => keep({ ...typed, input })} />
        {isStatus(save.error, 412) ? (
          <FacilityConflict
            facilityId={facility.id}
            mine={typed.input}
            onSaveMine={saveOver}
            onTakeTheirs={() => void takeTheirs()}
          />
        ) : (
          <>
            <ProblemNotice error={save.error} />
            <div>
              <Button type="submit" loading={save.isPending}>
                {t('facilityEdit.save')}
              </Button>
            </div>
          </>
        )}
      </form>
    </>
  );
}
