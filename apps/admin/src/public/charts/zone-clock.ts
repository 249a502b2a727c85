/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(zone: string, instant: number): number {
  const fixed = /^([+-])(\d{2}):(\d{2})$/.exec(zone);
  const name = fixed ? `GMT${zone}` : nameOfOffset(zone, instant);
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function nameOfOffset(zone: string, instant: number): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** What the clock of the zone shows, as an instant of a clock that keeps UTC. */
export function shownBy(zone: string, instant: number): number {
  return instant + offsetAt(zone, instant);
}

/** The instant at which the clock of the zone shows this; near a change of the clocks, one of the two. */
export function instantShown(zone: string, shown: number): number {
  const guess = shown - offsetAt(zone, shown);
  return shown - offsetAt(zone, guess);
}
