import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * Leaves at once: the page is covered, the session is dropped, and an unremarkable page takes its place in the history entry.
 * Loading the other page also empties this page's memory. It cannot erase the browser's history; the safety page says so.
 */
export function exitNow(): void {
  document.documentElement.className = 'exiting';
  document.title = ' ';
  fetch('/api/v1/sessions/current', { method: 'DELETE', keepalive: true, credentials: 'same-origin' }).catch(
    () => undefined,
  );
  const target = document.querySelector<HTMLMetaElement>('meta[name="habeas-exit"]')?.content;
  window.location.replace(target ?? 'about:blank');
}

/** The button on top of every insiders' page; pressing Shift three times within five seconds does the same. */
export function ExitPage() {
  const { t } = useTranslation();
  useShiftThrice(exitNow);
  return (
    <button type="button" className="button button-exit" onClick={exitNow}>
      {t('exit.action')}
      <span className="visually-hidden"> {t('exit.shortcut')}</span>
    </button>
  );
}

function useShiftThrice(act: () => void): void {
  useEffect(() => {
    let presses: number[] = [];
    function onKeyUp(event: KeyboardEvent) {
      if (event.key !== 'Shift') {
        presses = [];
        return;
      }
      presses = [...presses.filter((at) => event.timeStamp - at < 5000), event.timeStamp];
      if (presses.length >= 3) act();
    }
    window.addEventListener('keyup', onKeyUp);
    return () => window.removeEventListener('keyup', onKeyUp);
  }, [act]);
}
