import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isStatus } from '../api/problem.js';
import { problemWords } from '../api/problem-words.js';
import { isLanguage } from '../i18n/i18n.js';
import { Button } from '../ui/button.js';
import { ErrorSummary, type Fault } from '../ui/error-summary.js';
import { PageTitle } from '../ui/page-title.js';
import { TextField } from '../ui/text-field.js';
import { useSessionActions } from './session.js';

/** E-mail and password, then the code of the second factor when the server asks for it. Paste and password managers work. */
export function SignInForm({ notice, onSignedIn }: { notice?: ReactNode; onSignedIn?: () => void }) {
  const { t, i18n } = useTranslation();
  const { signIn } = useSessionActions();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [askCode, setAskCode] = useState(false);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.words;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const missing: Fault[] = [];
    if (!email.trim()) missing.push({ field: 'email', words: t('signIn.emailMissing') });
    if (!password) missing.push({ field: 'password', words: t('signIn.passwordMissing') });
    setFaults(missing);
    if (missing.length > 0) return;
    setBusy(true);
    try {
      const user = await signIn({
        email: email.trim(),
        password,
        ...(askCode && code.trim() ? { code: code.trim() } : {}),
      });
      const chosen = new URLSearchParams(window.location.search).has('lang');
      if (!chosen && isLanguage(user.locale)) await i18n.changeLanguage(user.locale);
      onSignedIn?.();
    } catch (error) {
      // One refusal for a wrong address, password or code: an answer that told them apart would help a stranger.
      const refused = isStatus(error, 401);
      if (refused) setAskCode(true);
      setFaults([{ field: 'email', words: refused ? t('signIn.refused') : problemWords(t, error) }]);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="narrow" noValidate onSubmit={(event) => void submit(event)}>
      {notice}
      <ErrorSummary faults={faults} />
      <PageTitle hasErrors={faults.length > 0}>{t('signIn.title')}</PageTitle>
      <TextField
        id="email"
        type="email"
        autoComplete="username"
        label={t('signIn.email')}
        value={email}
        onChange={setEmail}
        fault={faultOf('email')}
      />
      <TextField
        id="password"
        type="password"
        autoComplete="current-password"
        label={t('signIn.password')}
        value={password}
        onChange={setPassword}
        fault={faultOf('password')}
      />
      <div className="choice field">
        <input type="checkbox" id="ask-code" checked={askCode} onChange={(event) => setAskCode(event.target.checked)} />
        <label htmlFor="ask-code">{t('signIn.hasCode')}</label>
      </div>
      {askCode && (
        <TextField
          id="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          optional
          label={t('signIn.code')}
          hint={t('signIn.codeHint')}
          value={code}
          onChange={setCode}
        />
      )}
      <Button type="submit" busy={busy}>
        {t('signIn.action')}
      </Button>
      <p>{t('signIn.help')}</p>
    </form>
  );
}
