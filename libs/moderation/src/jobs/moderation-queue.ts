/** The queue on which moderation's jobs run. */
export const moderationQueue = 'moderation';

/** Their names. */
export const moderationJobs = {
  admit: 'admit-to-queue',
  resume: 'resume-clock',
  close: 'close-withdrawn',
  reconcile: 'reconcile-queue',
} as const;
