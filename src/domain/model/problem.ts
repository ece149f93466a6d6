/** A record that was left out of a resource, and why, in words for the person who mends the file. */
export interface Problem {
  /** Where, in the file's own terms: `indicators[7].latest.value`. */
  readonly path: string;
  /** What stands there, shortened, as text. */
  readonly found: string;
  /** What the contract asks for, in Vietnamese. */
  readonly expected: string;
  /** `record`: the record was left out. `note`: the record stays, the reader is told. */
  readonly severity: 'record' | 'note';
}
