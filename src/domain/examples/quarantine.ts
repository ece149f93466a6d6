import type { Problem } from '../model/problem.ts';

/** A field of an indicator as it stands in a file, and what is said of it. */
export interface RefusedField {
  /** Where in the indicator: `latest.value`. */
  readonly field: string;
  /** What stands there, as JSON. */
  readonly json: string;
  readonly problem: Problem;
}

function refused(field: string, json: string, found: string, expected: string): RefusedField {
  return {
    field,
    json,
    problem: { path: `indicators[0].${field}`, found, expected, severity: 'record' },
  };
}

/** Examples of what the contract refuses; its own tests prove that it says just this. */
export const refusedFields: readonly RefusedField[] = [
  refused('latest.value', '"92,5"', '92,5', 'một số (không đặt trong ngoặc kép)'),
  refused('latest.value', 'null', 'null', 'giá trị, hoặc một trong các cờ c, z, x, m khi không có giá trị'),
  refused(
    'latest.period',
    '"2023-13"',
    '2023-13',
    'một kỳ dạng 2023, 2023-H1, 2023-Q2, 2023-07 hoặc 2023-07-31',
  ),
  refused('nextDue', '"31/08/2023"', '31/08/2023', 'một ngày có thật dạng 2023-07-31'),
];
