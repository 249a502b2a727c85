/** The object without the keys whose value is `undefined`: what a partial change really says. */
export function pickDefined<T extends object>(values: T): Partial<T> {
  const defined: Partial<T> = {};
  for (const key in values) {
    if (values[key] !== undefined) defined[key] = values[key];
  }
  return defined;
}
