/** Two constructed editions, for the rule of what changed between them. */
import type { Catalogue } from '../model/catalogue.ts';
import type { Indicator } from '../model/indicator.ts';
import { catalogue, day, indicator, observed, target, text } from './builders.ts';

function named(letter: string, latest: Indicator['latest'], more: Partial<Indicator> = {}): Indicator {
  return indicator({
    id: `example-${letter.toLowerCase()}`,
    code: letter,
    name: text(`Chỉ số ${letter}`, `Indicator ${letter}`),
    shortName: text(`Chỉ số ${letter}`, `Indicator ${letter}`),
    latest,
    ...more,
  });
}

const schedule = { targets: [target('2023-12-31', 60)], nextDue: day('2023-09-15') } as const;

export const earlierEdition: Catalogue = catalogue('2023-07-31', [
  named('A', observed('2023-07', 52)),
  named('B', observed('2023-07', 30)),
  named('C', observed('2023-07', 64), schedule),
  named('D', observed('2023-07', 71)),
  named('E', observed('2023-07', 48), {
    method: { id: 'first-method', version: '1', description: text('Cách đo 1'), scope: text('Toàn tỉnh') },
  }),
]);

export const laterEdition: Catalogue = catalogue('2023-10-31', [
  named('A', observed('2023-10', 58)),
  named('B', observed('2023-07', 28, { flags: ['r'] })),
  named('C', observed('2023-07', 64), schedule),
  named('E', observed('2023-10', 55)),
  named('F', observed('2023-10', 12)),
]);
