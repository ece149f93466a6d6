/**
 * Builders of constructed figures, for the worked cases of the method page and for tests. None of them is a published
 * figure: whatever shows one says so.
 */

import { parsePlainDate, type PlainDate } from '../date.ts';
import type { Catalogue, Pillar } from '../model/catalogue.ts';
import type { Comparator, Indicator, Target, Unit } from '../model/indicator.ts';
import type { Flag, Observation, Qualifier } from '../model/observation.ts';
import type { Text } from '../model/text.ts';
import { parsePeriod, type Period } from '../period.ts';

/** A day that must exist. @throws for anything else, so that a mistake shows at once */
export function day(written: string): PlainDate {
  const date = parsePlainDate(written);
  if (date === null) throw new Error(`not a day: ${written}`);
  return date;
}

/** A period that must exist. @throws for anything else */
export function period(written: string): Period {
  const parsed = parsePeriod(written);
  if (parsed === null) throw new Error(`not a period: ${written}`);
  return parsed;
}

/** A phrase in one language or both. */
export function text(vi: string, en: string | null = null): Text {
  return { vi, en };
}

/** Units that the examples need. */
export const units = {
  percent: { id: 'percent', symbol: text('%'), name: text('phần trăm', 'per cent') },
  mbps: { id: 'mbps', symbol: text('Mb/s'), name: text('megabit trên giây', 'megabits per second') },
  account: { id: 'account', symbol: text('tài khoản', 'accounts'), name: text('tài khoản', 'accounts') },
  rank: { id: 'rank', symbol: text(''), name: text('thứ hạng', 'rank') },
  score: { id: 'score', symbol: text('điểm', 'points'), name: text('điểm', 'points') },
  point: { id: 'point', symbol: text('điểm cầu', 'points'), name: text('điểm cầu', 'points') },
} as const satisfies Record<string, Unit>;

/** An exact figure of a period; `null` needs one of the flags c, z, x, m. */
export function observed(
  when: string,
  value: number | null,
  more: { readonly flags?: readonly Flag[]; readonly qualifier?: Qualifier; readonly asOf?: string } = {},
): Observation {
  return {
    period: period(when),
    value,
    qualifier: more.qualifier ?? 'exact',
    flags: more.flags ?? [],
    numerator: null,
    denominator: null,
    asOf: more.asOf === undefined ? null : day(more.asOf),
    receivedAt: null,
    source: 'source',
    note: null,
  };
}

/** A target of the province that is met from `value` up. */
export function target(due: string, value: number, more: Partial<Target> = {}): Target {
  return {
    due: day(due),
    value,
    qualifier: 'at-least',
    scope: 'province',
    document: '411/QĐ-TTg',
    clause: null,
    source: 'source',
    ...more,
  };
}

/** The country's figure, measured in the way of {@link indicator}. */
export function national(when: string, value: number, more: Partial<Comparator> = {}): Comparator {
  return {
    kind: 'national',
    label: text('Cả nước'),
    value,
    outOf: null,
    period: period(when),
    method: 'own-method',
    source: 'source',
    flags: [],
    ...more,
  };
}

/** A published percentage that is better when higher, with nothing to compare it with. */
export function indicator(more: Partial<Indicator> = {}): Indicator {
  return {
    id: 'share',
    code: 'XH-01',
    pillarId: 'xa-hoi-so',
    order: 1,
    featured: null,
    name: text('Tỷ lệ người dân có hồ sơ sức khỏe điện tử', 'People with an electronic health record'),
    shortName: text('Hồ sơ sức khỏe điện tử', 'Health records'),
    definition: text('Định nghĩa', 'Definition'),
    unit: units.percent,
    decimals: 0,
    polarity: 'higher-better',
    bounds: null,
    cadence: 'month',
    graceDays: 0,
    nextDue: null,
    owner: null,
    collection: 'reported',
    method: {
      id: 'own-method',
      version: '1',
      description: text('Báo cáo', 'Reported'),
      scope: text('Toàn tỉnh', 'The province'),
    },
    reporting: 'reported',
    latest: observed('2023-07', 92),
    previous: null,
    baseline: null,
    targets: [],
    comparators: [],
    companions: [],
    denominator: null,
    trend: [],
    pairedWith: [],
    related: [],
    codes: {},
    tags: [],
    caution: null,
    ...more,
  };
}

/** The four parts, for examples that order by them. */
export const pillars: readonly Pillar[] = [
  ['ha-tang-so', 'Hạ tầng số', 'Digital infrastructure'],
  ['chinh-quyen-so', 'Chính quyền số', 'Digital government'],
  ['kinh-te-so', 'Kinh tế số', 'Digital economy'],
  ['xa-hoi-so', 'Xã hội số', 'Digital society'],
].map(([id = '', vi = '', en = ''], index) => ({
  id,
  name: text(vi, en),
  summary: text(vi, en),
  order: index + 1,
}));

/** A frozen edition evaluated at the end of `evaluated`. */
export function catalogue(evaluated: string, indicators: readonly Indicator[]): Catalogue {
  return {
    edition: {
      id: evaluated.slice(0, 7),
      title: text(
        `Tháng ${evaluated.slice(5, 7)}/${evaluated.slice(0, 4)}`,
        `${evaluated.slice(5, 7)}/${evaluated.slice(0, 4)}`,
      ),
      kind: 'frozen',
      publishedAt: `${evaluated}T17:00:00+07:00`,
      dataCutoff: day(evaluated),
      evaluatedAt: `${evaluated}T23:59:59+07:00`,
      note: null,
    },
    area: {
      code: '60',
      name: text('Tỉnh ví dụ', 'Example province'),
      level: 'province',
      validFrom: null,
      validTo: null,
      successor: null,
    },
    pillars,
    agencies: new Map(),
    sources: new Map(),
    indicators,
    context: [],
    broken: [],
    problems: [],
  };
}
