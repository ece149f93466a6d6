import type { PlainDate } from './date.ts';
import type { IndicatorHealth } from './data-health.ts';
import type { Catalogue, Source } from './model/catalogue.ts';
import type { Collection, Indicator } from './model/indicator.ts';
import type { Observation } from './model/observation.ts';
import type { Programmes } from './model/programmes.ts';
import { comparePeriods, type Period } from './period.ts';

/** What rests on one source in an edition, how new it is, and when more is due. */
export interface SourceUse {
  readonly source: Source;
  /** Indicators whose newest figure it gave. */
  readonly indicators: number;
  /** Figures that it gave: the province's own of any period kept in the catalogue, and those of others. */
  readonly figures: number;
  /** Targets that it set. */
  readonly targets: number;
  /** Milestones, platforms, commendations and bottlenecks that it reports. */
  readonly records: number;
  /** Newest period among its figures. */
  readonly newest: Period | null;
  /** ISO 8601 instant at which its newest delivery came in; null when no figure says so. */
  readonly receivedAt: string | null;
  /** Earliest due day among the indicators whose newest figure it gave. */
  readonly nextDue: PlainDate | null;
  /** Most days by which one of those indicators is late; null when none is. */
  readonly lateDays: number | null;
  /** How those indicators are measured; `unknown` is left out, so empty means that nobody has said. */
  readonly collections: readonly Exclude<Collection, 'unknown'>[];
}

type Draft = { -readonly [K in keyof SourceUse]: SourceUse[K] };

/** One figure may stand in several places (first and previous at once); it counts once. */
function ownObservations({ latest, previous, baseline, companions }: Indicator): readonly Observation[] {
  const main = [latest, previous, baseline].flatMap((each) => each ?? []);
  const distinct = main.filter(
    ({ period }, index) => main.findIndex((each) => each.period.text === period.text) === index,
  );
  return [...distinct, ...companions.map(({ observation }) => observation)];
}

function addPeriod(draft: Draft, period: Period): void {
  if (draft.newest === null || comparePeriods(period, draft.newest) > 0) draft.newest = period;
}

function addObservation(draft: Draft | undefined, { period, receivedAt }: Observation): void {
  if (!draft) return;
  draft.figures += 1;
  addPeriod(draft, period);
  const isNewer =
    receivedAt !== null && Date.parse(receivedAt) > Date.parse(draft.receivedAt ?? '0001-01-01');
  if (isNewer) draft.receivedAt = receivedAt;
}

function addIndicator(draft: Draft, { assessment: { indicator }, lateDays }: IndicatorHealth): void {
  const { nextDue, collection } = indicator;
  draft.indicators += 1;
  if (nextDue !== null && (draft.nextDue === null || nextDue < draft.nextDue)) draft.nextDue = nextDue;
  if (lateDays !== null) draft.lateDays = Math.max(draft.lateDays ?? 0, lateDays);
  if (collection !== 'unknown' && !draft.collections.includes(collection)) {
    draft.collections = [...draft.collections, collection];
  }
}

function recordSources(programmes: Programmes): readonly string[] {
  const { milestones, platforms, commendations, bottlenecks } = programmes;
  return [...milestones, ...platforms, ...commendations, ...bottlenecks].map(({ source }) => source);
}

/** Late ones first, the latest of them on top; then by their newest period, oldest first; then by publisher. */
function byUrgency(a: SourceUse, b: SourceUse): number {
  const late = (b.lateDays ?? 0) - (a.lateDays ?? 0);
  if (late !== 0) return late;
  if (a.newest === null || b.newest === null) return a.newest === b.newest ? byName(a, b) : a.newest ? -1 : 1;
  return comparePeriods(a.newest, b.newest) || byName(a, b);
}

function byName({ source: a }: SourceUse, { source: b }: SourceUse): number {
  const [one, other] = [`${a.publisher} ${a.id}`, `${b.publisher} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The sources that something of an edition rests on, most urgent first; a registered source that nothing cites is
 * left out.
 * @param programmes null when they cannot be had: their records are then not counted
 */
export function sourceUses(
  catalogue: Catalogue,
  rows: readonly IndicatorHealth[],
  programmes: Programmes | null,
): readonly SourceUse[] {
  const drafts = new Map(
    [...catalogue.sources].map(([id, source]): [string, Draft] => [
      id,
      {
        source,
        indicators: 0,
        figures: 0,
        targets: 0,
        records: 0,
        newest: null,
        receivedAt: null,
        nextDue: null,
        lateDays: null,
        collections: [],
      },
    ]),
  );
  for (const row of rows) {
    const { indicator } = row.assessment;
    for (const each of ownObservations(indicator)) addObservation(drafts.get(each.source), each);
    for (const { source, period } of indicator.comparators) {
      const draft = drafts.get(source);
      if (draft) {
        draft.figures += 1;
        addPeriod(draft, period);
      }
    }
    for (const { source } of indicator.targets) {
      const draft = drafts.get(source);
      if (draft) draft.targets += 1;
    }
    const newest = indicator.latest && drafts.get(indicator.latest.source);
    if (newest) addIndicator(newest, row);
  }
  for (const { observations } of catalogue.context) {
    for (const each of observations) addObservation(drafts.get(each.source), each);
  }
  for (const id of programmes ? recordSources(programmes) : []) {
    const draft = drafts.get(id);
    if (draft) draft.records += 1;
  }
  return [...drafts.values()]
    .filter(({ figures, targets, records }) => figures + targets + records > 0)
    .toSorted(byUrgency);
}
