import fc from 'fast-check';
import { deadlineFrom, regraded, resumed, stopped } from './deadline.js';

const since = new Date('2026-03-15T10:00:00Z');
const at = (ms: number) => new Date(since.getTime() + ms);
const hour = 3_600_000;

describe('a deadline', () => {
  it('counts from the submission', () => {
    expect(deadlineFrom(since, 24).dueAt).toEqual(at(24 * hour));
  });

  it('moves by as long as the clock stood still', () => {
    const asked = stopped(deadlineFrom(since, 24), at(2 * hour), 'waiting_for_ngo');
    expect(asked).toMatchObject({
      clockStoppedAt: at(2 * hour),
      clockStopReason: 'waiting_for_ngo',
      dueAt: at(24 * hour),
    });
    expect(resumed(asked, at(5 * hour))).toMatchObject({
      dueAt: at(27 * hour),
      stoppedMs: 3 * hour,
      clockStoppedAt: null,
    });
  });

  it('starts and stops once, however often it is asked', () => {
    const asked = stopped(deadlineFrom(since, 24), at(hour), 'waiting_for_ngo');
    expect(stopped(asked, at(3 * hour), 'waiting_for_ngo')).toEqual(asked);
    const going = resumed(asked, at(4 * hour));
    expect(resumed(going, at(9 * hour))).toEqual(going);
  });

  it('keeps the granted time under another urgency', () => {
    const going = resumed(stopped(deadlineFrom(since, 24), at(0), 'waiting_for_ngo'), at(hour));
    expect(regraded(going, 72).dueAt).toEqual(at(73 * hour));
  });

  it('is always the submission plus the hours plus the time that it stood', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(hour), { maxLength: 12 }), fc.integer({ min: 1, max: 720 }), (pauses, hours) => {
        let deadline = deadlineFrom(since, hours);
        let now = 0;
        let stood = 0;
        for (const [index, pause] of pauses.entries()) {
          now += pause;
          const standing = deadline.clockStoppedAt !== null;
          if (standing) stood += pause;
          deadline = index % 2 === 0 ? stopped(deadline, at(now), 'waiting_for_ngo') : resumed(deadline, at(now));
        }
        const settled = resumed(deadline, at(now));
        expect(settled.dueAt).toEqual(at(hours * hour + stood));
        expect(settled.stoppedMs).toBe(stood);
      }),
    );
  });
});
