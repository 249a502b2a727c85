export { IntakeJobsModule } from './intake-jobs.module.js';
export { intakeQueue } from './job-names.js';
