/** How long a login lives without use. */
export const idleMinutes = 30;
/** How long a login lives at all. */
export const absoluteHours = 12;
/** How often use is written down: reading a page must not cost a write each time. */
export const touchEverySeconds = 60;

export interface SessionTimes {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/** When a login that starts now ends at the latest. */
export function absoluteEnd(now: Date): Date {
  return new Date(now.getTime() + absoluteHours * 3_600_000);
}

/** Whether the login still opens anything. */
export function isAlive(session: SessionTimes, now: Date): boolean {
  return now < session.expiresAt && now.getTime() - session.lastSeenAt.getTime() < idleMinutes * 60_000;
}

/** Whether this use is to be written down. */
export function needsTouch(session: SessionTimes, now: Date): boolean {
  return now.getTime() - session.lastSeenAt.getTime() >= touchEverySeconds * 1000;
}
