export { ModerationJobsModule } from './moderation-jobs.module.js';
