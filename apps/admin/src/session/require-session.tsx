import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../ui/loading.js';
import { Banner } from '../ui/banner.js';
import { FailedPage, ForbiddenPage } from '../layout/message-pages.js';
import { SignInForm } from './sign-in-form.js';
import { useSession } from './session.js';

/**
 * Shows the page to whoever is signed in. When a session ends half-way the page stays where it is, hidden,
 * and after signing in again as the same person everything typed is still there.
 */
export function RequireSession({ permission, children }: { permission?: string; children: ReactNode }) {
  const { t } = useTranslation();
  const { user, pending, error, retry, may } = useSession();
  const lastUser = useRef<string | null>(null);
  if (user) lastUser.current = user.id;

  if (pending) return <Loading />;
  if (error) return <FailedPage error={error} retry={retry} />;
  if (!user && !lastUser.current) return <SignInForm />;
  if (user && permission && !may(permission)) return <ForbiddenPage />;
  return (
    <>
      {!user && <SignInForm notice={<Banner kind="notice">{t('signIn.expired')}</Banner>} />}
      <div key={lastUser.current} hidden={!user}>
        {children}
      </div>
    </>
  );
}
