/** What something is, in Vietnamese and in English. */
export type Described = readonly [vi: string, en: string];

/** A shape and each of its fields; a field of a field by its path: `method.scope`. */
export interface ShapeWords {
  readonly what: Described;
  readonly fields?: Readonly<Record<string, Described>>;
}
