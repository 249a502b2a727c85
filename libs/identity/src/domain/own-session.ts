import { type Actor, Forbidden, type PersonActor, requirePerson } from '@habeas/kernel';

/** A person who signed in with a password, as opposed to a program with a key. */
export type SignedInPerson = PersonActor & { readonly sessionId: string };

/** The person behind a login; a key cannot change passwords or make more keys, so one that leaks stays one. */
export function requireSession(actor: Actor): SignedInPerson {
  const person = requirePerson(actor);
  if (person.sessionId === undefined) {
    throw new Forbidden('session_required', 'Sign in with your password to do this.');
  }
  return { ...person, sessionId: person.sessionId };
}
