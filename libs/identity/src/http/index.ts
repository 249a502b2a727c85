export { IdentityHttpModule } from './identity-http.module.js';
