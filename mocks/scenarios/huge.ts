import { HttpResponse } from 'msw';
import type { WireIndicator } from '#contract/records/indicator.ts';
import type { WireCatalogue, WireIndicatorDetail } from '#contract/schemas.ts';
import { seededRandom } from '../random.ts';
import { notFound, withEdits, type Scenario } from '../scenario.ts';

const indicatorCount = 5000;
const historyDays = 365;
/** The first indicator has as much history as the contract allows. */
const longestHistoryDays = 50_000;
const dayMs = 86_400_000;
const lastDay = Date.UTC(2025, 5, 30);

const idOf = (index: number) => `sinh-ra-${String(index + 1).padStart(4, '0')}`;

function period(daysBack: number): string {
  return new Date(lastDay - daysBack * dayMs).toISOString().slice(0, 10);
}

function observations(index: number, days: number, source: string): WireIndicatorDetail['observations'] {
  const random = seededRandom(index + 1);
  const start = 20 + random() * 60;
  return Array.from({ length: days }, (_, day) => {
    const value = Math.min(100, Math.max(0, start + (random() - 0.5) * 10));
    const rounded = Number(value.toFixed(1));
    return { period: period(days - 1 - day), value: rounded, qualifier: 'exact', flags: [], source };
  });
}

function indicator(template: WireIndicator, index: number, catalogue: WireCatalogue): WireIndicator {
  const source = catalogue.sources[index % catalogue.sources.length]?.id ?? '';
  const pillar = catalogue.pillars[index % catalogue.pillars.length]?.id ?? '';
  const history = observations(index, 24, source);
  const name = `Chỉ số sinh ra số ${index + 1}`;
  const due = { due: '2025-12-31', value: 60, qualifier: 'at-least', scope: 'province', source } as const;
  return {
    ...template,
    id: idOf(index),
    code: `SR-${index + 1}`,
    pillar,
    order: index,
    featured: index < 5 ? index + 1 : null,
    name: { vi: name, en: `Generated indicator ${index + 1}` },
    shortName: { vi: name },
    decimals: 1,
    cadence: 'day',
    denominator: { vi: 'đơn vị sinh ra' },
    latest: history.at(-1) ?? null,
    previous: history.at(-2) ?? null,
    baseline: history[0] ?? null,
    targets: index % 3 === 0 ? [{ ...due, document: 'SR/QĐ' }] : [],
    comparators: [],
    companions: [],
    pairedWith: [],
    related: [],
    trend: history.map((one) => [one.period, one.value]),
    caution: null,
  };
}

function detail(index: number, source: string): WireIndicatorDetail {
  const id = idOf(index);
  if (index > 0) return { schemaVersion: '1.0', id, observations: observations(index, historyDays, source) };
  const whole = observations(index, longestHistoryDays, source);
  // Ten days in a thousand were never published, and the newest hundred come twice.
  const kept = whole.filter((_, day) => day % 1000 < 990);
  return {
    schemaVersion: '1.0',
    id,
    observations: [...kept, ...whole.slice(-100)],
    comparatorSeries: [1, 2].map((other) => ({
      kind: 'national',
      label: { vi: `Nguồn sinh ra số ${other}` },
      method: `cach-do-${other}`,
      observations: observations(other, 5000, source),
    })),
    breakdowns: [
      { id: 'nhom', label: { vi: 'Nhóm sinh ra' }, dimension: 'group', rows: hostileRows(source) },
    ],
  };
}

/** Groups whose names no layout was made for, one of them without a figure. */
function hostileRows(source: string) {
  const names = ['مديرية التحول الرقمي', 'Xã 🌾 Hàm Thuận 👩🏽‍🌾', `Nhóm ${'rất dài '.repeat(37)}`.trim()];
  const labels = [...names, ...Array.from({ length: 11 }, (_, at) => `Nhóm ${at + 1}`)];
  return labels.map((vi, at) => ({
    key: `nhom-${at}`,
    label: { vi },
    observation: {
      period: '2024',
      value: at === 5 ? null : 90 - at * 5,
      qualifier: 'exact' as const,
      flags: at === 5 ? (['c'] as 'c'[]) : [],
      source,
    },
  }));
}

const answer = withEdits({
  catalogue: (catalogue) => {
    const [template] = catalogue.indicators;
    if (!template) throw new Error('The published catalogue has no indicator to start from');
    const indicators = Array.from({ length: indicatorCount }, (_, at) => indicator(template, at, catalogue));
    return { ...catalogue, indicators };
  },
});

export const huge: Scenario = {
  answer: async (asked) => {
    const { kind, id, edition } = asked.resource;
    if (kind !== 'indicator' || edition !== null) return answer(asked);
    const index = Number(id?.replace('sinh-ra-', '')) - 1;
    if (!(index >= 0 && index < indicatorCount)) return notFound();
    return HttpResponse.json(detail(index, 'vietnamnet-2023-07'));
  },
};
