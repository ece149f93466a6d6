import type { Indicator, IndicatorDetail } from '#domain/model/index.ts';

/**
 * Ids of the sources of every figure on an indicator's page that does not name its source where it stands: the newest
 * figure's first, then those of its companions, history and breakdowns. Other bodies' readings name theirs in place.
 */
export function shownSources(indicator: Indicator, detail: IndicatorDetail | null): readonly string[] {
  const observations = [
    indicator.latest,
    indicator.previous,
    ...indicator.companions.map(({ observation }) => observation),
    ...(detail?.observations.toReversed() ?? []),
    ...(detail?.breakdowns.flatMap(({ rows }) => rows.map(({ observation }) => observation)) ?? []),
  ];
  return [...new Set(observations.flatMap((observation) => observation?.source ?? []))];
}
