/** A time as the clocks of a place show it, `2025-03-15T19:25` or less exact, with its date in the words of `dateWords`. */
export function localTimeWords(local: string, dateWords: (edtf: string) => string): string {
  const [day = '', clock] = local.split('T');
  return [dateWords(day), clock && (clock.length === 2 ? `${clock}:00` : clock)].filter(Boolean).join(', ');
}

/** A zone as readers know it: records write `Z` for the clocks of UTC. */
export function zoneName(zone: string): string {
  return zone === 'Z' ? 'UTC' : zone;
}
