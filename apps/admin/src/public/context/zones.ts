/** The zones a reader may see the times in: those that the sources name, those of the countries, and UTC. */
export function zonesFor(named: readonly (string | null)[], countries: readonly (string | null)[]): string[] {
  const all = [...named.map((zone) => (zone === 'Z' ? 'UTC' : zone)), ...countries.map(onlyZoneOf), 'UTC'];
  return [...new Set(all.filter((zone) => zone !== null && isShown(zone)))] as string[];
}

/** The zone of a country that has one; of several, none can be taken for granted. */
function onlyZoneOf(country: string | null): string | null {
  if (!country || !/^[A-Z]{2}$/.test(country)) return null;
  // Not yet in TypeScript's library; browsers without it offer the zones that the sources name.
  const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & { getTimeZones?: () => string[] };
  const zones = locale.getTimeZones?.() ?? [];
  return zones.length === 1 ? (zones[0] ?? null) : null;
}

function isShown(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
