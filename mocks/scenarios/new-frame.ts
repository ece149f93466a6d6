import type { WireIndicator } from '#contract/records/indicator.ts';
import type { WireIndicatorDetail } from '#contract/schemas.ts';
import { withEdits, type Scenario } from '../scenario.ts';

type WireObservation = WireIndicatorDetail['observations'][number];

const ranking = 'dti-rank';

/** The next year's place, in a frame that counts other things. */
function nextPlace(before: WireObservation): WireObservation {
  return { ...before, period: '2023', value: 40, flags: ['b'] };
}

function inCatalogue(indicator: WireIndicator): WireIndicator {
  const { latest } = indicator;
  if (indicator.id !== ranking || !latest) return indicator;
  const now = nextPlace(latest);
  return {
    ...indicator,
    latest: now,
    previous: latest,
    trend: [...(indicator.trend ?? []), [now.period, now.value]],
  };
}

export const newFrame: Scenario = {
  answer: withEdits({
    catalogue: (catalogue) => ({ ...catalogue, indicators: catalogue.indicators.map(inCatalogue) }),
    indicator: (detail, { latest }) => {
      if (detail.id !== ranking || !latest) return detail;
      const event = { date: '2023-10-01', kind: 'method', text: { vi: 'Khung xếp hạng mới.' } } as const;
      return {
        ...detail,
        observations: [...detail.observations, nextPlace(latest)],
        events: [...(detail.events ?? []), event],
      };
    },
  }),
};
