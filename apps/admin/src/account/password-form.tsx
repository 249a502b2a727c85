import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { insiders } from '../api/doors.js';
import { isStatus } from '../api/problem.js';
import { fieldFaults, problemWords } from '../api/problem-words.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type Fault } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';

/** Changes the password; the other sessions of the account and its API keys end with it. */
export function PasswordForm() {
  const { t } = useTranslation('later');
  const queryClient = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.words;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setDone(false);
    const missing: Fault[] = [];
    if (!current) missing.push({ field: 'current-password', words: t('password.currentMissing') });
    if (next.length < 12) missing.push({ field: 'new-password', words: t('password.tooShort') });
    setFaults(missing);
    if (missing.length > 0) return;
    setBusy(true);
    try {
      await insiders.put('/me/password', { current, next });
      setCurrent('');
      setNext('');
      setDone(true);
      await queryClient.invalidateQueries({ queryKey: ['api-keys'] });
    } catch (error) {
      const named = fieldFaults(t, error);
      if (isStatus(error, 403)) setFaults([{ field: 'current-password', words: t('password.wrong') }]);
      else if (named['current']) setFaults([{ field: 'current-password', words: t('password.wrong') }]);
      else setFaults([{ field: 'new-password', words: named['next'] ?? problemWords(t, error) }]);
    } finally {
      setBusy(false);
    }
  }

  return (
    <section>
      <h2>{t('password.title')}</h2>
      {done && <Banner kind="success">{t('password.done')}</Banner>}
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary faults={faults} />
        <TextField
          id="current-password"
          type="password"
          autoComplete="current-password"
          label={t('password.current')}
          value={current}
          onChange={setCurrent}
          fault={faultOf('current-password')}
        />
        <TextField
          id="new-password"
          type="password"
          autoComplete="new-password"
          label={t('password.new')}
          hint={t('password.newHint')}
          value={next}
          onChange={setNext}
          fault={faultOf('new-password')}
        />
        <Button type="submit" busy={busy}>
          {t('password.action')}
        </Button>
      </form>
    </section>
  );
}
