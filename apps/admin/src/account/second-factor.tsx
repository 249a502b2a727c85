import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../api/answer.js';
import { insiders } from '../api/doors.js';
import { problemWords } from '../api/problem-words.js';
import { useSessionActions } from '../session/session.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/text-field.js';

type Setup = Answer<'SecondFactorSecretResponse'>;

/** Turns the second factor on (secret, first code, recovery codes) or off (password). */
export function SecondFactor({ enabled }: { enabled: boolean }) {
  const { t } = useTranslation('later');
  const { refresh } = useSessionActions();
  const [setup, setSetup] = useState<Setup | null>(null);
  const [recovery, setRecovery] = useState<string[] | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function run(work: () => Promise<void>) {
    setError(null);
    try {
      await work();
    } catch (failure) {
      setError(problemWords(t, failure));
    }
  }

  const begin = (password: string) =>
    run(async () => setSetup(await insiders.post<Setup>('/me/second-factor', { password })));
  const confirm = (code: string) =>
    run(async () => {
      const { recoveryCodes } = await insiders.put<Answer<'RecoveryCodesResponse'>>('/me/second-factor', { code });
      setRecovery(recoveryCodes);
      setSetup(null);
      await refresh();
    });
  const turnOff = (password: string) =>
    run(async () => {
      await insiders.remove('/me/second-factor', { password });
      setRecovery(null);
      await refresh();
    });

  return (
    <section>
      <h2>{t('factor.title')}</h2>
      {error && <Banner kind="warning">{error}</Banner>}
      {recovery && (
        <Banner kind="success">
          <p>{t('factor.recovery')}</p>
          <ul>
            {recovery.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <p>{t(enabled ? 'factor.on' : 'factor.off')}</p>
      {!enabled && !setup && (
        <OneFieldForm
          id="factor-own-password"
          type="password"
          label={t('factor.password')}
          action={t('factor.begin')}
          autoComplete="current-password"
          onSubmit={begin}
        />
      )}
      {setup && (
        <>
          <p>{t('factor.secretWords')}</p>
          <p>
            <code className="secret">{setup.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
          <p>
            <a href={setup.uri}>{t('factor.openApp')}</a>
          </p>
          <OneFieldForm
            id="factor-code"
            label={t('factor.code')}
            action={t('factor.confirm')}
            autoComplete="one-time-code"
            onSubmit={confirm}
          />
        </>
      )}
      {enabled && (
        <OneFieldForm
          id="factor-password"
          type="password"
          label={t('factor.password')}
          action={t('factor.turnOff')}
          autoComplete="current-password"
          onSubmit={turnOff}
        />
      )}
    </section>
  );
}

function OneFieldForm(props: {
  id: string;
  type?: string;
  label: string;
  action: string;
  autoComplete: string;
  onSubmit: (value: string) => Promise<void>;
}) {
  const { t } = useTranslation();
  const [value, setValue] = useState('');
  const [missing, setMissing] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    // A password may begin or end with a space.
    const given = props.type === 'password' ? value : value.trim();
    setMissing(!given);
    if (given) void props.onSubmit(given);
  }
  return (
    <form noValidate onSubmit={submit}>
      <TextField
        id={props.id}
        type={props.type ?? 'text'}
        label={props.label}
        autoComplete={props.autoComplete}
        value={value}
        onChange={setValue}
        fault={missing ? t('common:fieldProblem.required') : undefined}
      />
      <Button type="submit" kind="secondary">
        {props.action}
      </Button>
    </form>
  );
}
