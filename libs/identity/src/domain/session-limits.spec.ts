import { absoluteEnd, isAlive, needsTouch } from './session-limits.js';

const start = new Date('2026-03-01T08:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

describe('session limits', () => {
  it('ends a login that was not used for half an hour', () => {
    const session = { lastSeenAt: start, expiresAt: absoluteEnd(start) };
    expect(isAlive(session, after(29.9))).toBe(true);
    expect(isAlive(session, after(30))).toBe(false);
  });

  it('ends a login after twelve hours however busy it was', () => {
    const end = absoluteEnd(start);
    expect(isAlive({ lastSeenAt: after(719), expiresAt: end }, after(719.9))).toBe(true);
    expect(isAlive({ lastSeenAt: after(719), expiresAt: end }, after(720))).toBe(false);
  });

  it('writes use down at most once a minute', () => {
    const session = { lastSeenAt: start, expiresAt: absoluteEnd(start) };
    expect(needsTouch(session, after(0.99))).toBe(false);
    expect(needsTouch(session, after(1))).toBe(true);
  });
});
