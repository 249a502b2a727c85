import { Link } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { research } from '../api/doors.js';
import { LanguageSwitch } from '../i18n/language-switch.js';
import { PageLayout } from './page-layout.js';

/** The frame of the public pages: nothing private, nothing stored, no other host. */
export function PublicLayout({ children }: { children: ReactNode }) {
  const { t } = useTranslation('public');
  useEffect(() => void research.learnDemo(), []);
  return (
    <PageLayout
      door={research}
      items={[
        { to: '/explore', words: t('nav.explore') },
        { to: '/facilities', words: t('nav.facilities') },
        { to: '/context', words: t('nav.context') },
        { to: '/map', words: t('nav.map') },
        { to: '/data', words: t('nav.data') },
        { to: '/method', words: t('nav.method') },
      ]}
      helpTo="/safety"
      wide
      tools={<LanguageSwitch />}
      footer={
        <>
          <p>{t('footer.words')}</p>
          <ul>
            {(['method', 'privacy', 'safety', 'accessibility'] as const).map((page) => (
              <li key={page}>
                <Link to={`/${page}`}>{t(`nav.${page}`)}</Link>
              </li>
            ))}
            <li>
              <Link to="/reference">{t('nav.reference')}</Link>
            </li>
          </ul>
        </>
      }
    >
      {children}
    </PageLayout>
  );
}
