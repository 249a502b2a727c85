import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { postOnce } from '../../api/post-once.js';
import { fieldFaults } from '../../api/problem-words.js';
import { useAdminChange } from '../data/administration.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../parts/use-words.js';
import classes from './facilities.module.css';

const kinds = ['alias', 'official', 'acronym', 'former'] as const;

/** Another name of the place, so that searches find it. */
export function AddName({ facilityId }: { facilityId: string }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [language, setLanguage] = useState('');
  const [kind, setKind] = useState<string>('alias');
  const [isMissing, setMissing] = useState(false);
  const add = useAdminChange(
    (input: { name: string; kind: string; language?: string }) => postOnce(`/facilities/${facilityId}/names`, input),
    [
      ['facility', facilityId],
      ['list', '/facilities'],
      ['list', '/facility-proposals'],
    ],
  );
  const faults = fieldFaults(t, add.error);

  const submit = () => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    add.mutate({ name: name.trim(), kind, ...(language ? { language } : {}) }, { onSuccess: () => setName('') });
  };

  return (
    <details>
      <summary>{t('facility.addName')}</summary>
      <div className={classes.form}>
        <TextInput
          label={t('field.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={isMissing ? t('fault.name') : faults['name']}
        />
        <NativeSelect
          label={t('facility.nameKind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          data={kinds.map((one) => ({ value: one, label: t(`nameKind.${one}`) }))}
        />
        <NativeSelect
          label={t('field.language')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
          data={[
            { value: '', label: t('answer.notStated') },
            { value: 'en', label: t('summary.language.en') },
            { value: 'es', label: t('summary.language.es') },
          ]}
        />
        <ProblemNotice error={add.error} />
        <div>
          <Button variant="default" loading={add.isPending} onClick={submit}>
            {t('facility.saveName')}
          </Button>
        </div>
      </div>
    </details>
  );
}
