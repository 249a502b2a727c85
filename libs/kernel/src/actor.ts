import { Forbidden } from './domain-error.js';
import type { Permission, Role } from './permission.js';

/** A person who acts, with the permissions of the role held at the moment of the request. */
export interface PersonActor {
  readonly kind: 'person';
  readonly accountId: string;
  readonly organizationId: string;
  readonly role: Role;
  readonly permissions: ReadonlySet<Permission>;
  readonly sessionId?: string;
  readonly apiKeyId?: string;
}

/** The house itself: a job or an operator's command, by name. */
export interface SystemActor {
  readonly kind: 'system';
  readonly name: string;
}

/** Who acts. It is the first argument of every use case. */
export type Actor = PersonActor | SystemActor;

/** An actor for a job or a command; `name` is a constant of the code, such as `screening`. */
export function systemActor(name: string): SystemActor {
  return { kind: 'system', name };
}

/** Throws {@link Forbidden} unless the actor holds the permission. The house itself holds all of them. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (actor.kind === 'person' && !actor.permissions.has(permission)) throw new Forbidden();
}

/** The acting person; throws {@link Forbidden} when the house itself acts where only a person may. */
export function requirePerson(actor: Actor): PersonActor {
  if (actor.kind !== 'person') throw new Forbidden('person_required');
  return actor;
}
