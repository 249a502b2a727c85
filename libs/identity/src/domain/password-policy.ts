import { Invalid } from '@habeas/kernel';

const shortest = 12;
const longest = 256;

/** What guessers try first among long passwords. Compared without case, digits at the end and marks. */
const wellKnown = new Set([
  'abcdefghijkl',
  'adminadminadmin',
  'administrator',
  'changemechangeme',
  'contrasena',
  'correcthorsebatterystaple',
  'habeas',
  'habeascorpus',
  'iloveyou',
  'letmeinletmein',
  'mypassword',
  'newpassword',
  'passwordpassword',
  'password',
  'passwort',
  'qwertyuiop',
  'qwertyuiopasdfghjkl',
  'qwertyqwerty',
  'secret',
  'supersecret',
  'temporary',
  'trustno',
  'welcome',
  'welcomewelcome',
  'zxcvbnmasdfghjkl',
]);

/**
 * Refuses a password that is short, long beyond sense, worn out, one character or run over and over, or made of the
 * account's own address or name. There is no rule on kinds of characters: length is what counts.
 */
export function checkPassword(
  password: string,
  owner: { readonly email: string; readonly name: string },
  field = 'password',
): void {
  const code = weaknessOf(password, owner);
  if (code) throw new Invalid(code, 'Choose another password.', [{ field, code }]);
}

type Weakness =
  'password_too_short' | 'password_too_long' | 'password_well_known' | 'password_too_simple' | 'password_names_owner';

function weaknessOf(password: string, owner: { readonly email: string; readonly name: string }): Weakness | undefined {
  const length = [...password].length;
  if (length < shortest) return 'password_too_short';
  if (length > longest) return 'password_too_long';

  const lower = password.normalize('NFKC').toLowerCase();
  const letters = lower.replace(/[^\p{L}]/gu, '');
  if (wellKnown.has(letters) || wellKnown.has(lower)) return 'password_well_known';
  if (new Set(lower).size < 5 || isRun(lower)) return 'password_too_simple';
  const own = [owner.email.split('@')[0] ?? '', owner.email, ...owner.name.split(/\s+/)]
    .map((part) => part.normalize('NFKC').toLowerCase())
    .filter((part) => part.length >= 4);
  if (own.some((part) => lower.includes(part) && lower.length - part.length < 8)) return 'password_names_owner';
  return undefined;
}

/** Whether nine of ten steps go to the same, the next or the previous character: `123456789012`, `abcdefghijkl`. */
function isRun(text: string): boolean {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const steps = points.slice(1).filter((point, index) => Math.abs(point - (points[index] ?? 0)) <= 1).length;
  return steps >= (points.length - 1) * 0.9;
}
