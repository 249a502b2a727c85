import { RateWindow } from './rate-window.js';

describe('rate window', () => {
  it('lets a caller through up to the limit and says when to come back', () => {
    const window = new RateWindow(60);
    const start = 60_000_000;
    expect(window.hit('a', 2, start)).toEqual({ allowed: true, limit: 2, remaining: 1, resetSeconds: 60 });
    expect(window.hit('a', 2, start + 30_000)).toEqual({ allowed: true, limit: 2, remaining: 0, resetSeconds: 30 });
    expect(window.hit('a', 2, start + 59_500)).toEqual({ allowed: false, limit: 2, remaining: 0, resetSeconds: 1 });
    expect(window.hit('b', 2, start + 59_500).allowed).toBe(true);
    expect(window.hit('a', 2, start + 60_000).allowed).toBe(true);
  });
});
