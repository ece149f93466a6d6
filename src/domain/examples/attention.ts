/** A constructed list with one indicator for each reason of attention. */
import { assess, type Assessment } from '../assessment.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Bottleneck } from '../model/programmes.ts';
import { day, indicator, national, observed, period, target, text, units } from './builders.ts';
import { threeQuarters } from './cases.ts';

/** The day as of which the list is made. */
export const attentionDay = day('2023-12-31');

function named(letter: string, subject: Partial<Indicator>): Indicator {
  return indicator({
    id: `example-${letter.toLowerCase()}`,
    code: letter,
    name: text(`Chỉ số ${letter}`, `Indicator ${letter}`),
    shortName: text(`Chỉ số ${letter}`, `Indicator ${letter}`),
    latest: observed('2023-12', 35),
    ...subject,
  });
}

const { baseline, targets } = threeQuarters;

/** In the order of their letters, which is not the order of the list. */
export const attentionIndicators: readonly Indicator[] = [
  named('A', {
    unit: units.account,
    latest: observed('2023-12', 700_000, { qualifier: 'more-than' }),
    pairedWith: ['example-b'],
  }),
  named('B', { latest: observed('2023-12', 25.78), decimals: 2, pairedWith: ['example-a'] }),
  named('C', { comparators: [national('2023-12', 40)] }),
  named('D', { comparators: [national('2023-12', 70)] }),
  named('E', { baseline, targets }),
  named('F', { targets: [target('2022-12-31', 40)] }),
  named('G', { baseline: observed('2022-12', 36), targets }),
  named('H', { latest: observed('2023-10', 60), nextDue: day('2023-12-19') }),
  named('I', { latest: observed('2023-12', 92), targets: [target('2025-12-31', 90)] }),
];

/** Assessed as of {@link attentionDay}. */
export const attentionAssessments: readonly Assessment[] = attentionIndicators.map((each) =>
  assess(each, attentionDay),
);

export const attentionBottleneck: Bottleneck = {
  id: 'example-k',
  name: text('Điểm nghẽn K', 'Bottleneck K'),
  pillarId: null,
  owner: null,
  severity: 'high',
  since: period('2023'),
  source: 'source',
  note: null,
};
