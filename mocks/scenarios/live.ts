import { HttpResponse } from 'msw';
import type { WireIndicator } from '#contract/records/indicator.ts';
import type { WireIndicatorDetail } from '#contract/schemas.ts';
import { asLive, dayFromNow } from '../live-edition.ts';
import { withEdits, type Scenario } from '../scenario.ts';

const stepMs = 3000;

/** Indicators that move, each from `from` by `by` a step, at most `steps` times, then from the beginning. */
const moving: Readonly<
  Record<string, { readonly from: number; readonly by: number; readonly steps: number }>
> = {
  'internet-speed': { from: 80, by: 1, steps: 40 },
  'eid-accounts': { from: 700_000, by: 13, steps: 5000 },
  'received-dossiers': { from: 1931, by: 1, steps: 5000 },
};

function today(id: string, source: string, step: number): WireIndicatorDetail['observations'][number] | null {
  const way = moving[id];
  if (!way) return null;
  const value = way.from + way.by * (step % way.steps);
  return { period: dayFromNow(0), value, qualifier: 'exact', flags: ['p'], source };
}

function withToday(indicator: WireIndicator, step: number): WireIndicator {
  const { latest } = indicator;
  const now = latest && today(indicator.id, latest.source, step);
  if (!latest || !now) return indicator;
  return {
    ...indicator,
    latest: now,
    previous: latest,
    trend: [...(indicator.trend ?? []), [now.period, now.value]],
  };
}

/** A live edition whose moving figures stand as they do after so many steps. */
export function liveAfter(steps: () => number): Scenario['answer'] {
  return withEdits({
    catalogue: (catalogue) => asLive(catalogue, (indicator) => withToday(indicator, steps())),
    indicator: (detail, indicator) => {
      const now = indicator.latest && today(detail.id, indicator.latest.source, steps());
      return now ? { ...detail, observations: [...detail.observations, now] } : detail;
    },
  });
}

export const live: Scenario = {
  config: () => HttpResponse.json({ apiBase: 'api/v1/', refreshSeconds: 5 }),
  answer: liveAfter(() => Math.floor(Date.now() / stepMs)),
};
