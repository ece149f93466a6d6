import type { Catalogue, Indicator, IndicatorDetail, Problem, Programmes } from '#domain/model/index.ts';

/**
 * Accounts: for every list of a file, what was written = what is kept + what a problem names. Each answers with the
 * lists that do not add up.
 */

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

/** Whether some problem for which a record was left out is at a place or below it, except below `apart`. */
function isNamed(problems: readonly Problem[], path: string, apart: readonly string[] = []): boolean {
  return problems.some(
    (one) =>
      one.severity === 'record' &&
      (one.path === path || one.path.startsWith(`${path}.`) || one.path.startsWith(`${path}[`)) &&
      !apart.some((part) => one.path.startsWith(`${path}.${part}[`) || one.path === `${path}.${part}`),
  );
}

/** The places of a written list at which a record must have been kept. */
function keptPlaces(
  raw: unknown,
  path: string,
  problems: readonly Problem[],
  apart: readonly string[] = [],
): number[] {
  return Array.isArray(raw)
    ? raw.flatMap((_item, index) => (isNamed(problems, `${path}[${index}]`, apart) ? [] : [index]))
    : [];
}

function listFaults(
  raw: unknown,
  kept: number,
  path: string,
  problems: readonly Problem[],
  apart?: readonly string[],
): string[] {
  if (raw === undefined || raw === null) return kept === 0 ? [] : [`${path}: ${kept} from nowhere`];
  if (!Array.isArray(raw))
    return kept === 0 && isNamed(problems, path) ? [] : [`${path}: no list, and not told`];
  const expected = keptPlaces(raw, path, problems, apart).length;
  return expected === kept
    ? []
    : [`${path}: ${raw.length} written, ${raw.length - expected} named, ${kept} kept`];
}

/** That numbers are what was written: none is made, rounded or guessed. */
function valueFaults(raw: unknown, one: Indicator, path: string): string[] {
  const { latest, targets, comparators } = one;
  const numbers = (list: unknown): unknown[] =>
    Array.isArray(list) ? list.map((item) => at(item, 'value')) : [];
  const all = new Set([...numbers(at(raw, 'targets')), ...numbers(at(raw, 'comparators'))]);
  const isSame =
    latest === null ? at(raw, 'latest') === null : at(at(raw, 'latest'), 'value') === latest.value;
  return [
    ...(isSame ? [] : [`${path}.latest: another value`]),
    ...[...targets, ...comparators].flatMap(({ value }) =>
      all.has(value) ? [] : [`${path}: ${value} from nowhere`],
    ),
  ];
}

function indicatorFaults(raw: unknown, one: Indicator, path: string, problems: readonly Problem[]): string[] {
  const trend: unknown = at(raw, 'trend');
  const points = keptPlaces(trend, `${path}.trend`, problems).length;
  const single = (['previous', 'baseline'] as const).flatMap((field) => {
    const isThere = at(raw, field) !== null && at(raw, field) !== undefined;
    return isThere === (one[field] !== null || isNamed(problems, `${path}.${field}`))
      ? []
      : [`${path}.${field} is lost`];
  });
  const owner = at(raw, 'owner') ?? null;
  return [
    ...(['targets', 'comparators', 'companions'] as const).flatMap((list) =>
      listFaults(at(raw, list), one[list].length, `${path}.${list}`, problems),
    ),
    // The newest 24 points are kept.
    ...(Math.min(points, 24) === one.trend.length
      ? []
      : [`${path}.trend: ${points} good, ${one.trend.length} kept`]),
    ...single,
    ...(owner === one.owner || isNamed(problems, `${path}.owner`) ? [] : [`${path}.owner is lost`]),
    ...valueFaults(raw, one, path),
  ];
}

/** @param root of the file, as it was written */
export function catalogueAccount(root: unknown, value: Catalogue): readonly string[] {
  const { problems, indicators, broken, pillars, agencies, sources, context } = value;
  const raw: unknown = at(root, 'indicators');
  const items: readonly unknown[] = Array.isArray(raw) ? raw : [];
  const placeOf = (path: string) => /^indicators\[\d+\]/.exec(path)?.[0] ?? '';
  const apart = new Set(broken.map((one) => placeOf(one.problems[0]?.path ?? '')));
  const second = new Set(
    problems
      .filter((one) => /^indicators\[\d+\]\.id$/.test(one.path) && one.expected.includes('đầu được giữ'))
      .map((one) => placeOf(one.path)),
  );
  const kept = items.flatMap((item, index) => {
    const path = `indicators[${index}]`;
    const one = indicators.find(({ id }) => id === at(item, 'id'));
    return apart.has(path) || second.has(path) ? [] : [{ item, path, one }];
  });
  return [
    ...(kept.length === indicators.length && apart.size === broken.length
      ? []
      : [
          `indicators: ${items.length} written, ${indicators.length} kept, ${broken.length} broken, ${second.size} twice`,
        ]),
    ...kept.flatMap(({ item, path, one }) =>
      one ? indicatorFaults(item, one, path, problems) : [`${path} is lost`],
    ),
    ...listFaults(at(root, 'pillars'), pillars.length, 'pillars', problems),
    ...listFaults(at(root, 'agencies'), agencies.size, 'agencies', problems),
    ...listFaults(at(root, 'sources'), sources.size, 'sources', problems),
    ...listFaults(at(root, 'context'), context.length, 'context', problems),
  ];
}

/** The same of a history. */
export function detailAccount(root: unknown, value: IndicatorDetail): readonly string[] {
  const { problems, observations, comparatorSeries, breakdowns, events, revisions } = value;
  const inner = (list: string, field: string, kept: readonly (readonly unknown[])[]) => {
    const raw: unknown = at(root, list);
    return keptPlaces(raw, list, problems, [field]).flatMap((place, index) =>
      listFaults(
        Array.isArray(raw) ? at(raw[place], field) : null,
        kept[index]?.length ?? 0,
        `${list}[${place}].${field}`,
        problems,
      ),
    );
  };
  return [
    ...listFaults(at(root, 'observations'), observations.length, 'observations', problems),
    ...listFaults(at(root, 'comparatorSeries'), comparatorSeries.length, 'comparatorSeries', problems, [
      'observations',
    ]),
    ...inner(
      'comparatorSeries',
      'observations',
      comparatorSeries.map((one) => one.observations),
    ),
    ...listFaults(at(root, 'breakdowns'), breakdowns.length, 'breakdowns', problems, ['rows']),
    ...listFaults(at(root, 'events'), events.length, 'events', problems),
    ...listFaults(at(root, 'revisions'), revisions.length, 'revisions', problems),
  ];
}

/** The same of programmes: what cites an unknown source is named by its id. */
export function programmesAccount(root: unknown, value: Programmes): readonly string[] {
  const { problems } = value;
  return (['programmes', 'milestones', 'platforms', 'commendations', 'bottlenecks'] as const).flatMap(
    (list) => {
      const unsourced = new Set(
        problems
          .filter(
            ({ path, expected }) =>
              path.startsWith(`${list}.`) &&
              path.endsWith('.source') &&
              !path.includes('.figure.') &&
              expected.startsWith('mã nguồn'),
          )
          .map(({ path }) => path),
      );
      return listFaults(at(root, list), value[list].length + unsourced.size, list, problems);
    },
  );
}

/** The same of a resource with one list. */
export const listAccount = (
  root: unknown,
  list: string,
  kept: number,
  problems: readonly Problem[],
): readonly string[] => listFaults(at(root, list), kept, list, problems);
