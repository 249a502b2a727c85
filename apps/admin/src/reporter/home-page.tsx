import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RequireSession } from '../session/require-session.js';
import { useSession } from '../session/session.js';
import { PageTitle } from '../ui/page-title.js';

/** What a person who signed in can do here; moderators and admins go to their own first page. */
export function HomePage() {
  return (
    <RequireSession>
      <Home />
    </RequireSession>
  );
}

function Home() {
  const { t } = useTranslation('reporter');
  const { user, may } = useSession();
  if (user && !may('report.submit')) {
    return <Navigate to={user.role === 'researcher' ? '/account' : '/staff'} replace />;
  }
  return (
    <>
      <PageTitle caption={user?.organization.name}>{t('home.title')}</PageTitle>
      <p>
        <Link className="button button-primary" to="/report">
          {t('home.start')}
        </Link>
      </p>
      <ul className="link-list">
        <li>
          <Link to="/reports">{t('home.reports')}</Link>
          <p>{t('home.reportsHint')}</p>
        </li>
        <li>
          <Link to="/imports">{t('home.imports')}</Link>
          <p>{t('home.importsHint')}</p>
        </li>
        <li>
          <Link to="/help">{t('home.help')}</Link>
          <p>{t('home.helpHint')}</p>
        </li>
      </ul>
    </>
  );
}
