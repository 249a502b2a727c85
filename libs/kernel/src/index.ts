export {
  type Actor,
  type PersonActor,
  requirePermission,
  requirePerson,
  type SystemActor,
  systemActor,
} from './actor.js';
export { addressGroup } from './address-group.js';
export { Clock, SystemClock } from './clock.js';
export {
  Conflict,
  DomainError,
  type ErrorKind,
  type FieldError,
  Forbidden,
  illegalTransition,
  Invalid,
  Malformed,
  NotFound,
  PreconditionFailed,
  TooMany,
  Unauthenticated,
} from './domain-error.js';
export { type Edtf, isEdtf, parseEdtf } from './edtf.js';
export { givenNames } from './given-names.js';
export { isId, newId, randomId } from './ids.js';
export type { Page } from './page.js';
export { type Permission, permissions, type Role, roles } from './permission.js';
export { pickDefined } from './pick-defined.js';
export { isReference, newReference, readReference } from './reference.js';
export { trigramsOf } from './trigrams.js';
export { assertMayConfirm, assertNotOwnWork, type VettingState, vettingStates } from './vetting.js';
export { isWellFormedText } from './well-formed.js';
