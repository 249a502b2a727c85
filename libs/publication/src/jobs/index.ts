export { publicationQueue } from './job-names.js';
export { PublicationJobsModule } from './publication-jobs.module.js';
