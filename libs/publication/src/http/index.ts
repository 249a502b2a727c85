export { PublicationHttpModule } from './publication-http.module.js';
