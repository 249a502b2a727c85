/** Lower bounds of the bands in which the number of people affected is shown; an exact small number can single a person out. */
const bounds = [1, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];

/** `7` → `1-9`, `14` → `10-19`, `12000` → `10000+`. Zero and unknown have no band. */
export function affectedBand(persons: number | null): string | null {
  if (persons === null || persons < 1) return null;
  const index = bounds.findLastIndex((bound) => bound <= persons);
  const next = bounds[index + 1];
  return next === undefined ? `${bounds[index]}+` : `${bounds[index]}-${next - 1}`;
}
