/** How much of a list in order of id is asked for. */
export interface ListInput {
  readonly limit: number;
  /** The id of the last item of the page before. */
  readonly after?: string;
}

/** A page in order of id, and the id to go on after, or null at the end. */
export interface Listed<T> {
  readonly items: T[];
  readonly next: string | null;
}

/** A page from one item more than was asked for. */
export function listed<T extends { readonly id: string }>(found: readonly T[], limit: number): Listed<T> {
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}
