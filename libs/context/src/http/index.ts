export { ContextHttpModule } from './context-http.module.js';
