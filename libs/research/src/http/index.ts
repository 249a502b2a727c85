export { ResearchHttpModule, type ResearchHttpOptions } from './research-http.module.js';
