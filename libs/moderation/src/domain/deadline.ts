/** Why a report's clock stands still. There is no stopping without a reason. */
export const clockStopReasons = ['waiting_for_ngo'] as const;
export type ClockStopReason = (typeof clockStopReasons)[number];

/** Until when a person should have decided, counted from the submission and stopped while the organisation is asked. */
export interface Deadline {
  readonly waitingSince: Date;
  readonly dueAt: Date;
  /** All the time that the clock stood still so far. */
  readonly stoppedMs: number;
  readonly clockStoppedAt: Date | null;
  readonly clockStopReason: ClockStopReason | null;
}

const hour = 3_600_000;

/** A running clock. */
export function deadlineFrom(waitingSince: Date, hours: number): Deadline {
  return {
    waitingSince,
    dueAt: new Date(waitingSince.getTime() + hours * hour),
    stoppedMs: 0,
    clockStoppedAt: null,
    clockStopReason: null,
  };
}

/** Stops a running clock; one that stands already keeps its first moment and reason. */
export function stopped(deadline: Deadline, now: Date, reason: ClockStopReason): Deadline {
  return deadline.clockStoppedAt ? deadline : { ...deadline, clockStoppedAt: now, clockStopReason: reason };
}

/** Starts a stopped clock: the due time moves by as long as it stood. */
export function resumed(deadline: Deadline, now: Date): Deadline {
  if (!deadline.clockStoppedAt) return deadline;
  const stood = Math.max(0, now.getTime() - deadline.clockStoppedAt.getTime());
  return {
    ...deadline,
    dueAt: new Date(deadline.dueAt.getTime() + stood),
    stoppedMs: deadline.stoppedMs + stood,
    clockStoppedAt: null,
    clockStopReason: null,
  };
}

/** The same clock under another urgency: the time that it stood still stays granted. */
export function regraded(deadline: Deadline, hours: number): Deadline {
  const { waitingSince, stoppedMs } = deadline;
  return { ...deadline, dueAt: new Date(waitingSince.getTime() + hours * hour + stoppedMs) };
}
