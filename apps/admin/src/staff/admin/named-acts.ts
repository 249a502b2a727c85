/** The words of a language for acts by their names, as in `report.read`: in the file each name stands below its noun. */
export function namedActs(words: Record<string, string | Record<string, string>>): Record<string, string> {
  const named = Object.entries(words).flatMap(([noun, verbs]) =>
    typeof verbs === 'string' ? [] : Object.entries(verbs).map(([verb, said]) => [`${noun}.${verb}`, said] as const),
  );
  return Object.fromEntries(named);
}
