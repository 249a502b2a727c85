import type { LocalText } from './languages.js';

/** What a version says to the public. Its hash is taken over this. */
export interface PublishedContent {
  readonly id: string;
  readonly version: number;
  readonly title: LocalText;
  readonly body: LocalText;
  readonly facility: { readonly slug: string; readonly name: string; readonly country: string };
  readonly period: string;
  readonly categories: readonly string[];
  readonly proof: number;
  readonly independentSources: number;
  /** Band of the number of people affected. */
  readonly affected: string | null;
  readonly contested: boolean;
  readonly publishedAt: string;
}
