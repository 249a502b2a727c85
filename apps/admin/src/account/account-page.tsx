import { useTranslation } from 'react-i18next';
import { insiders } from '../api/doors.js';
import { isLanguage } from '../i18n/i18n.js';
import { useLanguage } from '../i18n/use-language.js';
import { useNavigate } from '@tanstack/react-router';
import { RequireSession } from '../session/require-session.js';
import { useSession } from '../session/session.js';
import { RadiosField } from '../ui/choice-fields.js';
import { SummaryList } from '../ui/lists.js';
import { PageTitle } from '../ui/page-title.js';
import { ApiKeys } from './api-keys.js';
import { PasswordForm } from './password-form.js';
import { SecondFactor } from './second-factor.js';

/** The own account: password, second factor, language and API keys. */
export function AccountPage() {
  return (
    <RequireSession permission="session.own">
      <Account />
    </RequireSession>
  );
}

function Account() {
  const { t } = useTranslation('later');
  const { user, may } = useSession();
  if (!user) return null;
  return (
    <>
      <PageTitle>{t('account.title')}</PageTitle>
      <SummaryList
        rows={[
          { key: 'name', name: t('account.name'), value: user.name },
          { key: 'email', name: t('account.email'), value: user.email },
          { key: 'organization', name: t('account.organization'), value: user.organization.name },
          { key: 'role', name: t('account.role'), value: t(`role.${user.role}`) },
        ]}
      />
      <LanguageChoice />
      <PasswordForm />
      <SecondFactor enabled={user.secondFactor} />
      {may('api_key.own') && <ApiKeys />}
    </>
  );
}

function LanguageChoice() {
  const { t, i18n } = useTranslation('later');
  const language = useLanguage();
  const navigate = useNavigate();

  async function choose(value: string) {
    if (!isLanguage(value)) return;
    await i18n.changeLanguage(value);
    await navigate({ to: '.', search: { lang: value }, replace: true, resetScroll: false });
    await insiders.put('/me/locale', { locale: value }).catch(() => undefined);
  }

  return (
    <RadiosField
      id="locale"
      inline
      label={t('account.language')}
      hint={t('account.languageHint')}
      value={language}
      onChange={(value) => void choose(value)}
      choices={[
        { value: 'en', label: <span lang="en">{t('common:language.en')}</span> },
        { value: 'es', label: <span lang="es">{t('common:language.es')}</span> },
      ]}
    />
  );
}
