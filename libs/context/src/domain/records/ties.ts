/** How a record stands to another one. An order is `about` each transfer that it may touch; `background` only helps to read it. */
export const relationKinds = ['about', 'answers', 'contradicts', 'background'] as const;

/** A tie to another record, named by its slug: that record may come later. */
export interface Relation {
  readonly kind: (typeof relationKinds)[number];
  readonly record: string;
  readonly note: string | null;
}

/** A tie to a place of the registry. */
export interface PlaceTie {
  readonly role: 'from' | 'to' | 'about';
  readonly facility: string;
}
