import { growingPause } from './growing-pause.js';

describe('the pause between tries', () => {
  it('doubles, and never exceeds half a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(growingPause)).toEqual([250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000]);
    expect(growingPause(10_000)).toBe(30_000);
  });
});
