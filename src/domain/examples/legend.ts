import type { PlainDate } from '../date.ts';
import type { StatusKind } from '../display-status.ts';
import type { Indicator } from '../model/indicator.ts';
import { day, indicator, national, observed, target } from './builders.ts';
import { threeQuarters } from './cases.ts';

const open = threeQuarters;
const compared = (country: number): Indicator =>
  indicator({ latest: observed('2023-12', 35), comparators: [national('2023-12', country)] });

/** The day as of which the legend is assessed. */
export const legendDay: PlainDate = day('2023-12-31');

/** A constructed indicator for every status that a badge can show, in the order of the legend. */
export const legendExamples: Readonly<Record<StatusKind, Indicator>> = {
  met: { ...open, targets: [target('2025-12-31', 30)] },
  'on-track': { ...open, latest: observed('2023-12', 40) },
  'at-risk': open,
  'off-track': { ...open, latest: observed('2023-12', 25) },
  missed: { ...open, targets: [target('2022-12-31', 40)] },
  above: compared(30),
  level: compared(35),
  below: compared(40),
  'no-target': indicator({ latest: observed('2023-12', 35) }),
  informational: { ...open, polarity: 'informational' },
  'not-assessable': { ...open, baseline: null },
  'not-published': { ...open, reporting: 'not-started', latest: null },
  missing: { ...open, latest: observed('2023-12', null, { flags: ['m'] }) },
  broken: { ...open, latest: observed('2023-12', 35, { flags: ['b'] }) },
  overdue: { ...open, nextDue: day('2023-12-19') },
};

/** The same as `at-risk`, from a provisional figure: drawn hollow. */
export const hollowExample: Indicator = { ...open, latest: observed('2023-12', 35, { flags: ['p'] }) };
