const shortestMs = 250;
const longestMs = 30_000;

/** Milliseconds before the next try after so many failures in a row: doubled each time, half a minute at most. */
export function growingPause(failures: number): number {
  return Math.min(shortestMs * 2 ** (failures - 1), longestMs);
}
