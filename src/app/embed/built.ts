import type { optionNames, subjectName } from '#domain/widget/options.ts';
import type { Heights } from '#domain/widget/reserved-height.ts';

/** A kind of element. */
export type BuiltKind = readonly [
  /** Its name in the page: `cds-chi-so`. */
  element: string,
  /** Its full page in the site; `*` stands for the subject. */
  page: string,
  heights: Heights,
];

/**
 * What the build writes into the small script, word for word (scripts/embed/loader.ts): facts of the domain come as
 * plain values, so that none of its code has to.
 */
export interface Built {
  /** Address of the run time in the site. */
  readonly runTime: string;
  /** Addresses of the modules that it imports, so that all are fetched at once. */
  readonly modules: readonly string[];
  /** Address of the one style sheet in the site. */
  readonly style: string;
  readonly kinds: readonly BuiltKind[];
}

/** An attribute of an element of ours; `nguon` names the site where the script cannot tell where it came from. */
export type AttributeName = (typeof optionNames)[keyof typeof optionNames] | typeof subjectName | 'nguon';
