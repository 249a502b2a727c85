import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiDoor } from '../api/client.js';

export interface NavigationItem {
  to: string;
  words: string;
}

/**
 * The frame of every page: skip link, name, navigation, language, help in the same place, and the mark of invented data.
 * After a change of page the focus goes to the content, so that a screen reader starts at the new heading.
 */
export function PageLayout({
  door,
  items,
  tools,
  helpTo,
  wide = false,
  footer,
  children,
}: {
  door: ApiDoor;
  items: readonly NavigationItem[];
  tools: ReactNode;
  helpTo: string;
  wide?: boolean;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const main = useFocusOnNewPage();
  return (
    <>
      <a className="skip-link" href="#main" onClick={(event) => skipTo(event, main.current)}>
        {t('skip')}
      </a>
      <DemoMark door={door} />
      <header className="page-header">
        <div className="page-header-row">
          <Link className="brand" to="/">
            Habeas
          </Link>
          <div className="page-tools">{tools}</div>
        </div>
        <nav aria-label={t('navigation')} className="page-navigation">
          <ul>
            {items.map((item) => (
              <li key={item.to}>
                <Link to={item.to} activeProps={{ 'aria-current': 'page' }}>
                  {item.words}
                </Link>
              </li>
            ))}
            <li className="page-help">
              <Link to={helpTo} activeProps={{ 'aria-current': 'page' }}>
                {t('help')}
              </Link>
            </li>
          </ul>
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={wide ? 'main main-wide' : 'main'}>
        {children}
      </main>
      <footer className="page-footer">{footer}</footer>
    </>
  );
}

function DemoMark({ door }: { door: ApiDoor }) {
  const { t } = useTranslation();
  const demo = useSyncExternalStore(door.onDemo, door.isDemo);
  if (!demo) return null;
  return (
    <p className="demo-mark" role="note">
      <strong>{t('demo.mark')}</strong> {t('demo.words')}
    </p>
  );
}

function skipTo(event: { preventDefault: () => void }, main: HTMLElement | null): void {
  event.preventDefault();
  main?.focus();
}

function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (before.current !== undefined && path !== undefined && before.current !== path) {
      main.current?.focus({ preventScroll: true });
      // The router's own scroll memory would keep the visited addresses in the tab's storage.
      window.scrollTo(0, 0);
    }
    before.current = path;
  }, [path]);
  return main;
}
