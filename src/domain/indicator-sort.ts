import type { Assessment } from './assessment.ts';
import type { DisplayStatus, StatusKind } from './display-status.ts';
import { observedOn, publishedValue } from './figure.ts';
import type { Filterable } from './indicator-filter.ts';
import type { Agency } from './model/catalogue.ts';
import { inLocale, type Locale } from './model/text.ts';
import { targetDirection } from './targets.ts';

export const sortKeys = ['order', 'name', 'value', 'status', 'target', 'country', 'period', 'owner'] as const;

/**
 * `order` the catalogue's own; `value` within each unit; `status` by severity; `target` by the distance to the aim;
 * `country` by the distance to the country; `period` by the day that the figure describes.
 */
export type SortKey = (typeof sortKeys)[number];

/** Ascending puts first: A, small, off track, far from target, behind the country, old. */
export interface IndicatorSort {
  readonly key: SortKey;
  readonly descending: boolean;
}

export const catalogueOrder: IndicatorSort = { key: 'order', descending: false };

/** What a press on a heading does: ascending, then descending, then back to the catalogue's order. */
export function toggledSort(now: IndicatorSort, key: SortKey): IndicatorSort {
  if (now.key !== key) return { key, descending: false };
  return now.descending ? catalogueOrder : { key, descending: true };
}

/** Worst first; null where there is no judgement to sort by. «Below» is judged by its tone. */
const severities: Readonly<Record<StatusKind, number | null>> = {
  'off-track': 0,
  overdue: 0,
  missed: 1,
  'at-risk': 2,
  broken: 4,
  'not-assessable': 4,
  'on-track': 5,
  above: 6,
  level: 6,
  below: 6,
  met: 8,
  'no-target': null,
  informational: null,
  missing: null,
  'not-published': null,
};

function severity({ kind, tone }: DisplayStatus): number | null {
  const known = severities[kind];
  if (kind !== 'above' && kind !== 'below') return known;
  return tone === 'bad' ? 3 : tone === 'good' ? 7 : known;
}

/** Signed share of the aim by which a figure is beyond it; negative: short of it. Null without an aim. */
export function targetMargin({ indicator, performance }: Assessment): number | null {
  const { aim, gap } = performance;
  if (aim === null || gap === null) return null;
  const beyond = targetDirection(aim, indicator.polarity) === 'up' ? gap : -gap;
  // Of an aim of zero every distance is endlessly far.
  return beyond === 0 ? 0 : beyond / Math.abs(aim.value);
}

/** Signed share of the country's figure by which a figure is better than it; null where that cannot be said. */
export function countryMargin({ position }: Assessment): number | null {
  if (position.kind === 'not-comparable') return null;
  if (position.kind === 'level') return 0;
  if (position.good === null) return null;
  const size = position.relative === null ? Infinity : Math.abs(position.relative);
  return position.good ? size : -size;
}

interface SortContext {
  readonly locale: Locale;
  readonly agencies: ReadonlyMap<string, Agency>;
}

/** What a record is sorted by: within groups of one unit where that is all that can be compared. */
interface Sortable {
  readonly group: string;
  readonly by: number | string | null;
}

function sortable(record: Filterable, key: SortKey, { locale, agencies }: SortContext): Sortable {
  const { assessment, status, owner } = record;
  const { indicator } = assessment;
  const alone = (by: Sortable['by']) => ({ group: '', by });
  const latest = publishedValue(indicator.latest);
  switch (key) {
    case 'order':
      return alone(0);
    case 'name':
      return alone(inLocale(indicator.name, locale));
    case 'value':
      return { group: indicator.unit.id, by: latest?.value ?? null };
    case 'status':
      return alone(severity(status));
    case 'target':
      return alone(targetMargin(assessment));
    case 'country':
      return alone(countryMargin(assessment));
    case 'period':
      return alone(latest && observedOn(latest));
    case 'owner': {
      const agency = agencies.get(owner);
      return alone(agency ? inLocale(agency.shortName, locale) : null);
    }
  }
}

const collators: Readonly<Record<Locale, Intl.Collator>> = {
  vi: new Intl.Collator('vi', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

function compare(a: number | string, b: number | string, locale: Locale): number {
  if (typeof a === 'string' && typeof b === 'string') return collators[locale].compare(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts by one key; what cannot be sorted by it comes last either way, and equal ones keep their order. */
export function sortIndicators(
  records: readonly Filterable[],
  { key, descending }: IndicatorSort,
  context: SortContext,
): readonly Filterable[] {
  if (key === 'order') return descending ? records.toReversed() : records;
  const sign = descending ? -1 : 1;
  return records
    .map((record) => ({ record, ...sortable(record, key, context) }))
    .toSorted((a, b) => {
      if (a.by === null || b.by === null) return Number(a.by === null) - Number(b.by === null);
      const grouped = a.group < b.group ? -1 : a.group > b.group ? 1 : 0;
      return grouped || sign * compare(a.by, b.by, context.locale);
    })
    .map(({ record }) => record);
}
