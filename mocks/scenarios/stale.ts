import { asLive, dayFromNow } from '../live-edition.ts';
import { withEdits, type Scenario } from '../scenario.ts';

const lateDays = 12;

/** This one came in time, so that an overdue figure can be told from a good one. */
const inTime = 'health-records';

export const stale: Scenario = {
  answer: withEdits({
    catalogue: (catalogue) =>
      asLive(catalogue, (indicator) => ({
        ...indicator,
        cadence: 'month',
        graceDays: 5,
        nextDue: dayFromNow(indicator.id === inTime ? lateDays : -lateDays),
      })),
  }),
};
