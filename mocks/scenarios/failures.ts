import { delay, HttpResponse } from 'msw';
import { published, type Scenario } from '../scenario.ts';

const slowMs = 3500;

export const slow: Scenario = {
  answer: async (asked) => {
    await delay(slowMs);
    return published(asked);
  },
};

/** As often as the product tries again by itself. */
const failures = 2;

export const flaky: Scenario = {
  answer: (asked) => (asked.before < failures ? http500.answer(asked) : published(asked)),
};

export const down: Scenario = {
  answer: async () => HttpResponse.error(),
  config: () => HttpResponse.error(),
};

export const http500: Scenario = {
  answer: async () => HttpResponse.text('Internal error', { status: 500 }),
};
