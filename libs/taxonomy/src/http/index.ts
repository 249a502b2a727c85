export { TaxonomyHttpModule } from './taxonomy-http.module.js';
