import { insiders } from '../api/doors.js';
import { useSession } from '../session/session.js';
import { LanguageSwitch } from './language-switch.js';

/** The switch for insiders: whoever is signed in finds the language again at the next sign-in. */
export function AccountLanguageSwitch() {
  const { user } = useSession();
  return (
    <LanguageSwitch
      remember={(locale) => {
        if (user) insiders.put('/me/locale', { locale }).catch(() => undefined);
      }}
    />
  );
}
