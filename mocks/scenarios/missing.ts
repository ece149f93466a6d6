import type { WireIndicator } from '#contract/records/indicator.ts';
import { withEdits, type Scenario } from '../scenario.ts';

const emptyPillar = 'xa-hoi-so';

/** Why a figure has no value, by indicator. */
const reasons: Readonly<Record<string, 'm' | 'c' | 'z' | 'x'>> = {
  'internet-speed': 'm',
  'base-stations': 'c',
  'dti-rank': 'z',
  'digitised-dossier-share': 'x',
};

function reasonOf({ id, pillar }: WireIndicator): 'm' | 'c' | 'z' | 'x' | null {
  return reasons[id] ?? (pillar === emptyPillar ? 'x' : null);
}

const none = { value: null, qualifier: 'exact', numerator: null, denominator: null } as const;

export const missing: Scenario = {
  answer: withEdits({
    catalogue: (catalogue) => ({
      ...catalogue,
      indicators: catalogue.indicators.map((indicator) => {
        const flag = reasonOf(indicator);
        if (flag === null || !indicator.latest) return indicator;
        const { period } = indicator.latest;
        const trend = (indicator.trend ?? []).map(([at, value]) => [at, at === period ? null : value]);
        return { ...indicator, trend, latest: { ...indicator.latest, ...none, flags: [flag] } };
      }),
    }),
    indicator: (detail, indicator) => {
      const flag = reasonOf(indicator);
      const last = detail.observations.length - 1;
      const newest = detail.observations[last];
      if (flag === null || !newest) return detail;
      return {
        ...detail,
        observations: detail.observations.with(last, { ...newest, ...none, flags: [flag] }),
      };
    },
  }),
};
