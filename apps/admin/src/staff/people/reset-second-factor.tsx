import { Button } from '@mantine/core';
import { insiders } from '../../api/doors.js';
import { useAdminChange } from '../data/administration.js';
import type { Account } from '../data/admin-types.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../parts/use-words.js';
import classes from './people.module.css';

/** Takes off a second factor that its owner lost. What else ends with it is said before the button can be reached. */
export function ResetSecondFactor({ account }: { account: Account }) {
  const { t } = useWords();
  const reset = useAdminChange(() => insiders.remove(`/accounts/${account.id}/second-factor`), [['list', '/accounts']]);
  return (
    <details>
      <summary aria-label={t('people.resetOne', { name: account.name })}>{t('people.reset')}</summary>
      <div className={classes.confirmation}>
        <p>{t('people.resetEnds', { name: account.name })}</p>
        <Button variant="default" loading={reset.isPending} onClick={() => reset.mutate(undefined)}>
          {t('people.resetNow')}
        </Button>
        <ProblemNotice error={reset.error} />
      </div>
    </details>
  );
}
