import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A notice above the page's content: `success` is read out politely, `warning` at once. */
export function Banner({ kind, children }: { kind: 'notice' | 'success' | 'warning'; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={`banner banner-${kind}`} role={kind === 'warning' ? 'alert' : 'status'}>
      <strong className="banner-kind">{t(`banner.${kind}`)}</strong>
      <div>{children}</div>
    </div>
  );
}
