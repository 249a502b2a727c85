export { PasswordHasher } from './password-hasher.js';
export { SealBroken, Sealer } from './sealer.js';
