export { DrainingWorkerHost } from './draining-worker-host.js';
export { JobsModule } from './jobs.module.js';
export { OutboxRelay } from './outbox-relay.js';
export { type JobRequest, OutboxRoutes } from './outbox-routes.js';
export { jobAttempts, jobRetention, workerOptions } from './worker-options.js';
