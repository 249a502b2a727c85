import { Clock } from '@habeas/kernel';

/** A clock that stands still until the test moves it. */
export class FixedClock extends Clock {
  constructor(private moment = new Date('2026-03-15T10:00:00.000Z')) {
    super();
  }

  now(): Date {
    return new Date(this.moment);
  }

  /** Moves the clock forward by seconds. */
  advance(seconds: number): void {
    this.moment = new Date(this.moment.getTime() + seconds * 1_000);
  }

  set(moment: Date | string): void {
    this.moment = new Date(moment);
  }
}
