import type { Agency } from '#domain/model/catalogue.ts';
import type { Indicator } from '#domain/model/indicator.ts';
import type { Bottleneck, Commendation, Milestone, Platform, Programme } from '#domain/model/programmes.ts';
import type { Text } from '#domain/model/text.ts';

/** A page of the product that has a name of its own. */
export interface PageEntry {
  readonly id: string;
  readonly name: Text;
  /** Address from the app's root, as built by `paths`. */
  readonly to: string;
}

/** What a search may find. */
export type SearchSubject =
  | { readonly kind: 'indicator'; readonly record: Indicator }
  | { readonly kind: 'agency'; readonly record: Agency }
  | { readonly kind: 'programme'; readonly record: Programme }
  | { readonly kind: 'milestone'; readonly record: Milestone }
  | { readonly kind: 'platform'; readonly record: Platform }
  | { readonly kind: 'bottleneck'; readonly record: Bottleneck }
  | { readonly kind: 'commendation'; readonly record: Commendation }
  | { readonly kind: 'page'; readonly record: PageEntry };

export type SearchKind = SearchSubject['kind'];

/** One thing that can be found, with the words it is found by, in both languages. */
export type SearchDocument = SearchSubject & {
  /** `indicator:internet-speed`, unique. */
  readonly key: string;
  readonly name: Text;
  readonly shortName: Text | null;
  readonly code: string;
  /** Who answers for it, where one is named. */
  readonly owner: Agency | null;
  /** Longer words about it: definition, note. */
  readonly about: readonly Text[];
  /** Searched and never shown: tags, unit. */
  readonly keywords: readonly string[];
};
