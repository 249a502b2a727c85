export { ScreeningJobsModule, screeningUseCases } from './screening-jobs.module.js';
