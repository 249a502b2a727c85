import type { WorkerOptions } from 'bullmq';

/**
 * How every worker runs. A job whose worker was killed is taken up again within twice `stalledInterval`
 * (milliseconds); BullMQ's own limit of one such loss would drop a report after two crashes (trap B6). A job that
 * kills its worker 25 times ends as failed, which is counted and told, and the reconcilers see its report.
 */
export const workerOptions = {
  concurrency: 4,
  lockDuration: 30_000,
  stalledInterval: 15_000,
  maxStalledCount: 25,
  drainDelay: 5,
} as const satisfies Omit<WorkerOptions, 'connection'>;

/** Tries of a job and the pause before each next one: 1 s, 2 s, 4 s, 8 s. */
export const jobAttempts = { attempts: 5, backoff: { type: 'exponential', delay: 1_000 } } as const;

/** How long finished jobs are kept (seconds, at most so many). They hold ids only, and still are not kept for long. */
export const jobRetention = {
  removeOnComplete: { age: 3_600, count: 1_000 },
  removeOnFail: { age: 14 * 24 * 3_600, count: 10_000 },
} as const;
