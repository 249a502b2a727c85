export { ModerationHttpModule } from './moderation-http.module.js';
