import type { Catalogue, Indicator, IndicatorDetail, Observation, Programmes } from '#domain/model/index.ts';

type Sourced = { readonly source: string };

const doubles = (list: string, ids: readonly string[]) =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${list}: ${id} twice`);

const missing = (where: string, ids: readonly (string | null)[], known: { has: (id: string) => boolean }) =>
  ids.flatMap((id) => (id === null || known.has(id) ? [] : [`${where}: ${id} is nowhere`]));

const ends = (observations: readonly Observation[]) => observations.map(({ period }) => period.end);
const isRising = (days: readonly string[]) =>
  days.every((end, index) => index === 0 || (days[index - 1] ?? '') <= end);
const isWithin = (value: number | null, { bounds }: Indicator) =>
  value === null || (value >= (bounds?.min ?? -Infinity) && value <= (bounds?.max ?? Infinity));

function indicatorFaults(one: Indicator, { sources, agencies, pillars }: Catalogue): readonly string[] {
  const { latest, previous, baseline, targets, comparators, companions, trend } = one;
  const at = `indicator ${one.id}`;
  const older = [previous, baseline].flatMap((each) => each ?? []);
  const sourced: readonly Sourced[] = [
    ...[latest, ...older].flatMap((each) => each ?? []),
    ...[...targets, ...comparators, ...companions.map(({ observation }) => observation)],
  ];
  const values = [
    latest?.value ?? null,
    ...older.map(({ value }) => value),
    ...trend.map(({ value }) => value),
  ];
  const last = latest?.period.end ?? '9999-12-31';
  return [
    ...missing(
      at,
      sourced.map(({ source }) => source),
      sources,
    ),
    ...missing(at, [one.owner], agencies),
    ...missing(at, [one.pillarId], new Set(pillars.map(({ id }) => id))),
    ...doubles(
      `${at}.companions`,
      companions.map(({ id }) => id),
    ),
    ...doubles(
      `${at}.trend`,
      trend.map(({ period }) => period.text),
    ),
    ...(values.every((value) => isWithin(value, one)) ? [] : [`${at}: a value out of bounds`]),
    ...(one.bounds && (one.bounds.min ?? -Infinity) > (one.bounds.max ?? Infinity)
      ? [`${at}: bounds cross`]
      : []),
    ...(trend.length <= 24 && isRising(trend.map(({ period }) => period.end))
      ? []
      : [`${at}: trend in no order`]),
    ...(ends(older).every((end) => end <= last) ? [] : [`${at}: latest is not the newest`]),
    ...(trend.every(({ period }) => period.end <= last) ? [] : [`${at}: trend beyond latest`]),
  ];
}

/** What of a catalogue points nowhere, stands twice, or is in no order. */
export function catalogueFaults(catalogue: Catalogue): readonly string[] {
  const { indicators, broken, pillars, context, sources, edition } = catalogue;
  const figures = context.flatMap(({ observations }) => observations);
  const told = [
    ...figures,
    ...indicators.flatMap(({ latest, companions }) => [
      ...(latest ? [latest] : []),
      ...companions.map((one) => one.observation),
    ]),
  ];
  // A period may begin on the edition's last day, wherever in the world that is, unless it is a forecast.
  const latestDay = [edition.publishedAt, edition.evaluatedAt].map((at) => Date.parse(at) + 86_400_000);
  const limit = Math.max(...latestDay);
  return [
    ...doubles(
      'indicators',
      [...indicators, ...broken].map(({ id }) => id),
    ),
    ...doubles(
      'pillars',
      pillars.map(({ id }) => id),
    ),
    ...doubles(
      'context',
      context.map(({ id }) => id),
    ),
    ...missing(
      'context',
      figures.map(({ source }) => source),
      sources,
    ),
    ...context.flatMap(({ id, observations }) =>
      isRising(ends(observations)) ? [] : [`context ${id} in no order`],
    ),
    ...(pillars.every(({ order }, index) => index === 0 || (pillars[index - 1]?.order ?? 0) <= order)
      ? []
      : ['pillars in no order']),
    ...told
      .filter(({ period, flags }) => !flags.includes('f') && Date.parse(period.start) > limit)
      .map(({ period }) => `${period.text} has not begun`),
    ...broken.flatMap((one) =>
      one.problems.length > 0 && one.problems.every((each) => catalogue.problems.includes(each))
        ? []
        : [`${one.id}: broken without a reason`],
    ),
    ...indicators.flatMap((one) => indicatorFaults(one, catalogue)),
  ];
}

/** The same of a history. */
export function detailFaults(detail: IndicatorDetail, { sources }: Catalogue): readonly string[] {
  const { observations, comparatorSeries, breakdowns, revisions } = detail;
  const series = [observations, ...comparatorSeries.map((one) => one.observations)];
  const rows = breakdowns.flatMap((one) => one.rows);
  const last = new Map(observations.map(({ period, value }) => [period.text, value]));
  const newest = new Map(revisions.map(({ period, now }) => [period.text, now]));
  return [
    ...series.flatMap((list) =>
      doubles(
        'series',
        list.map(({ period }) => period.text),
      ),
    ),
    ...series.flatMap((list) => (isRising(ends(list)) ? [] : ['a series in no order'])),
    ...missing(
      'series',
      series.flat().map(({ source }) => source),
      sources,
    ),
    ...missing(
      'rows',
      rows.flatMap(({ observation, comparators }) => [
        observation.source,
        ...comparators.map((one) => one.source),
      ]),
      sources,
    ),
    ...doubles(
      'breakdowns',
      breakdowns.map(({ id }) => id),
    ),
    ...breakdowns.flatMap((one) =>
      doubles(
        `rows of ${one.id}`,
        one.rows.map(({ key }) => key),
      ),
    ),
    ...[...newest].flatMap(([period, now]) =>
      last.get(period) === now ? [] : [`revision of ${period} leads elsewhere`],
    ),
  ];
}

/** The same of programmes. */
export function programmeFaults(
  value: Programmes,
  { sources, agencies, pillars }: Catalogue,
): readonly string[] {
  const { programmes, milestones, platforms, commendations, bottlenecks } = value;
  const homes = new Set(pillars.map(({ id }) => id));
  const owned = [...milestones, ...platforms, ...bottlenecks];
  const known = new Set(milestones.map(({ id }) => id));
  const figures = milestones.flatMap(({ figure }) => figure ?? []);
  return [
    ...[programmes, milestones, platforms, commendations, bottlenecks].flatMap((list, index) =>
      doubles(
        `list ${index}`,
        list.map(({ id }) => id),
      ),
    ),
    ...missing(
      'sources',
      [...owned, ...commendations, ...figures].map(({ source }) => source),
      sources,
    ),
    ...missing(
      'owners',
      owned.map(({ owner }) => owner),
      agencies,
    ),
    ...missing(
      'pillars',
      owned.map(({ pillarId }) => pillarId),
      homes,
    ),
    ...missing(
      'programmes',
      milestones.map(({ programmeId }) => programmeId),
      new Set(programmes.map(({ id }) => id)),
    ),
    ...missing(
      'dependencies',
      milestones.flatMap(({ dependsOn }) => dependsOn),
      known,
    ),
    ...missing(
      'phases',
      programmes.flatMap(({ phases }) => phases.flatMap((one) => one.milestones)),
      known,
    ),
    ...milestones.flatMap(({ id, dependsOn }) => (dependsOn.includes(id) ? [`${id} waits for itself`] : [])),
  ];
}
