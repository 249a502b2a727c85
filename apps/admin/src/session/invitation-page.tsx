import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { insiders } from '../api/doors.js';
import { isStatus } from '../api/problem.js';
import { fieldFaults, problemWords } from '../api/problem-words.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type Fault } from '../ui/error-summary.js';
import { PageTitle } from '../ui/page-title.js';
import { TextField } from '../ui/text-field.js';

/** Takes an invitation: own name and password. The secret part of the link is read once and leaves the address bar. */
export function InvitationPage() {
  const { t } = useTranslation('later');
  const navigate = useNavigate();
  const [token] = useState(takeToken);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.words;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const missing: Fault[] = [];
    if (!name.trim()) missing.push({ field: 'name', words: t('invitation.nameMissing') });
    if (password.length < 12) missing.push({ field: 'password', words: t('password.tooShort') });
    setFaults(missing);
    if (missing.length > 0) return;
    setBusy(true);
    try {
      await insiders.post('/invitation-acceptances', { token, name: name.trim(), password });
      await navigate({ to: '/sign-in' });
    } catch (error) {
      const named = Object.entries(fieldFaults(t, error)).map(([field, words]) => ({ field, words }));
      const gone = isStatus(error, 404) || isStatus(error, 410) || isStatus(error, 409);
      const words = gone ? t('invitation.gone') : problemWords(t, error);
      setFaults(named.length > 0 && !gone ? named : [{ field: null, words }]);
    } finally {
      setBusy(false);
    }
  }

  if (token === '') {
    return (
      <>
        <PageTitle>{t('invitation.title')}</PageTitle>
        <Banner kind="warning">{t('invitation.incomplete')}</Banner>
      </>
    );
  }
  return (
    <form className="narrow" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary faults={faults} />
      <PageTitle hasErrors={faults.length > 0}>{t('invitation.title')}</PageTitle>
      <p>{t('invitation.lead')}</p>
      <TextField
        id="name"
        autoComplete="name"
        label={t('account.name')}
        value={name}
        onChange={setName}
        fault={faultOf('name')}
      />
      <TextField
        id="password"
        type="password"
        autoComplete="new-password"
        label={t('password.new')}
        hint={t('password.newHint')}
        value={password}
        onChange={setPassword}
        fault={faultOf('password')}
      />
      <Button type="submit" busy={busy}>
        {t('invitation.action')}
      </Button>
    </form>
  );
}

function takeToken(): string {
  const { hash, search, pathname } = window.location;
  const fromHash = hash.replace(/^#(token=)?/, '');
  const fromPath = /^\/invitations?\/(.+)$/.exec(pathname)?.[1];
  return decodeURIComponent(fromHash || (new URLSearchParams(search).get('token') ?? fromPath ?? ''));
}
