import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The heading and the window's title, which begins with "Error:" while the page has faults. */
export function PageTitle({
  children,
  caption,
  hasErrors = false,
}: {
  children: string;
  caption?: ReactNode;
  hasErrors?: boolean;
}) {
  useWindowTitle(children, hasErrors);
  return (
    <>
      {caption && <p className="caption">{caption}</p>}
      <h1>{children}</h1>
    </>
  );
}

/** The window's title for pages whose heading is a legend or a label. */
export function useWindowTitle(title: string, hasErrors = false): void {
  const { t } = useTranslation();
  const words = hasErrors ? t('fault.title', { title }) : title;
  useEffect(() => {
    document.title = `${words} – Habeas`;
  }, [words]);
}
