import type { Problem } from '#domain/model/index.ts';

/** One line of a table of faults: what is put where, and what is then said. */
export interface Fault {
  readonly at: string;
  readonly put: unknown;
  /** Where it is reported. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly severity: Problem['severity'];
}

/** A fault below `root` that is reported where it is, unless another place is named. */
export const faultBelow =
  (root: string) =>
  (at: string, put: unknown, found: string, expected: string, reportedAt = at): Fault => {
    const join = (rest: string) =>
      rest === '' || rest.startsWith('[') || root === '' ? `${root}${rest}` : `${root}.${rest}`;
    return { at: join(at), put, path: join(reportedAt), found, expected, severity: 'record' };
  };

/** The same fault, but the record stays. */
export const asNote = (fault: Fault): Fault => ({ ...fault, severity: 'note' });

/** The problem that a fault must be reported as. */
export const problemOf = ({ path, found, expected, severity }: Fault): Problem => ({
  path,
  found,
  expected,
  severity,
});
