import type { ButtonHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';

/** While `busy` the button says so and ignores further presses, and keeps the focus. */
export function Button({
  busy,
  kind = 'primary',
  busyWords,
  children,
  onClick,
  ...passed
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  busy?: boolean;
  kind?: 'primary' | 'secondary' | 'warning';
  busyWords?: string;
}) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      {...passed}
      className={`button button-${kind}`}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? (busyWords ?? t('busy')) : children}
    </button>
  );
}
