/** The deepest nesting of a body that any route has a use for, three times over. */
export const deepestBody = 24;

/** Whether a JSON value is nested deeper than `limit`. It keeps its own stack, so that no depth can exhaust ours. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}
