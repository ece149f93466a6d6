import { parsePeriod } from '#domain/period.ts';
import { agencyAt, type Agencies } from './agencies.ts';
import type { Cursor } from './cursor.ts';
import { readComparators, readCompanions, readTargets } from './comparisons.ts';
import { readCommonDefinition } from './definition.ts';
import { readDetail, type WireDetail } from './detail.ts';
import type { Desk } from './desk.ts';
import { readHistory, readObservation, type WireObservation } from './observation.ts';
import { readText } from './text.ts';
import { unitAt, type Units } from './units.ts';

const longestTrend = 24;
const reportingStates = ['reported', 'in-preparation', 'not-started', 'not-applicable'] as const;

export interface BuiltIndicator {
  readonly summary: Record<string, unknown>;
  readonly detail: WireDetail;
}

/**
 * Joins what an indicator is (`definitions.yaml`) with what one edition knows of it.
 * @param entry the indicator's part of the edition file
 */
export function buildIndicator(
  id: string,
  definition: Cursor,
  entry: Cursor,
  units: Units,
  agencies: Agencies,
  edition: Desk,
): BuiltIndicator {
  const desk = edition.at('indicator', id);
  entry.only(
    ...['observations', 'baseline', 'targets', 'comparators', 'companions', 'comparatorSeries', 'breakdowns'],
    ...['events', 'revisions', 'caution', 'reporting', 'owner'],
  );
  const unit = unitAt(definition.at('unit'), units);
  const common = readCommonDefinition(id, definition, unit, desk);
  const observations = readHistory(entry.at('observations'), desk, unit);
  const holder = entry.at('owner').exists ? entry : definition;
  const day = parsePeriod(observations.at(-1)?.period ?? '')?.end ?? edition.cutoffDay;
  const owner = holder.at('owner').optional((at) => agencyAt(at, agencies, day));
  const summary = {
    ...common,
    owner,
    reporting: entry.at('reporting').optional((at) => at.oneOf(reportingStates)) ?? 'reported',
    latest: observations.at(-1) ?? null,
    previous: observations.at(-2) ?? null,
    baseline: readBaseline(entry.at('baseline'), observations, desk, unit),
    targets: readTargets(entry.at('targets'), desk, unit),
    comparators: readComparators(entry.at('comparators'), desk, unit),
    companions: readCompanions(entry.at('companions'), desk, units),
    trend: observations.slice(-longestTrend).map(({ period, value }) => [period, value]),
    caution: entry.at('caution').optional((at) => readText(at, desk)),
  };
  return { summary, detail: readDetail(id, entry, observations, units, unit, desk) };
}

function readBaseline(
  cursor: Cursor,
  observations: readonly WireObservation[],
  desk: Desk,
  unit: Parameters<typeof readObservation>[2],
): WireObservation | null {
  const baseline = cursor.optional((at) => readObservation(at, desk, unit));
  // The history may carry counts and a note for the same reading; the baseline is then that very record.
  return observations.find(({ period }) => period === baseline?.period) ?? baseline;
}
