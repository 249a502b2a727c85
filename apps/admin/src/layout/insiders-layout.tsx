import { useNavigate, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { insiders } from '../api/doors.js';
import { AccountLanguageSwitch } from '../i18n/account-language-switch.js';
import { useSession, useSessionActions } from '../session/session.js';
import { ExitPage } from './exit-page.js';
import { PageLayout, type NavigationItem } from './page-layout.js';

const staffPermissions = [
  'queue.read',
  'summary.read',
  'account.manage',
  'audit.read',
  'system.read',
  'organization.manage_members',
];

/** The frame of reporter and staff pages, with "Exit this page" on each. */
export function InsidersLayout({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { user, may } = useSession();
  const { signOut } = useSessionActions();
  const navigate = useNavigate();
  const wide = useRouterState({ select: (state) => /^\/(staff|reference)/.test(state.location.pathname) });

  const items: NavigationItem[] = [];
  if (may('report.submit'))
    items.push({ to: '/report', words: t('nav.report') }, { to: '/reports', words: t('nav.reports') });
  if (may('report.import')) items.push({ to: '/imports', words: t('nav.imports') });
  if (staffPermissions.some(may)) items.push({ to: '/staff', words: t('nav.staff') });
  if (user) items.push({ to: '/account', words: t('nav.account') });

  return (
    <PageLayout
      door={insiders}
      items={items}
      helpTo="/help"
      wide={wide}
      footer={!wide && <p>{t('footer.insiders')}</p>}
      tools={
        <>
          <ExitPage />
          <AccountLanguageSwitch />
          {user && (
            <button
              type="button"
              className="link-button"
              onClick={() => void signOut().then(() => navigate({ to: '/sign-in' }))}
            >
              {t('signOut')}
            </button>
          )}
        </>
      }
    >
      {children}
    </PageLayout>
  );
}
