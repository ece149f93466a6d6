import {
  day,
  exact,
  filled,
  finite,
  id,
  instant,
  listOf,
  name,
  nullable,
  oneOf,
  period,
  plain,
  record,
  text,
  that,
  whole,
  type Check,
} from './checks.ts';

/** Shapes of the parts of an indicator, and of problems (see checks.ts). */

const flags = listOf(oneOf('p', 'e', 'f', 'b', 'r', 'd', 'u', 'c', 'z', 'x', 'm', 'dv'));
export const qualifier = oneOf('exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most');
export const unit = record({ id, symbol: text, name: text });

const observationShape = record({
  period,
  value: nullable(exact),
  qualifier,
  flags,
  numerator: nullable(exact),
  denominator: nullable(exact),
  asOf: nullable(day),
  receivedAt: nullable(instant),
  source: id,
  note: nullable(text),
});

/** A figure is there, or one of the four flags says why not; never both. */
export const observation: Check = (value, at) => {
  const found = observationShape(value, at);
  if (found.length > 0 || typeof value !== 'object' || value === null) return found;
  const marks: unknown = Reflect.get(value, 'flags');
  const isExcused = Array.isArray(marks) && marks.some((flag) => ['c', 'z', 'x', 'm'].includes(String(flag)));
  return isExcused === (Reflect.get(value, 'value') === null)
    ? []
    : [`${at}: a value and a reason, or neither`];
};

export const comparator = record({
  kind: oneOf('national', 'region', 'peer', 'rank'),
  label: text,
  value: exact,
  outOf: nullable(whole(1, 2 ** 53 - 1)),
  period,
  method: id,
  source: id,
  flags,
});

export const target = record({
  due: day,
  value: exact,
  qualifier,
  scope: oneOf('province', 'national'),
  document: name,
  clause: nullable(plain(500)),
  source: id,
});

const codes: Check = (value, at) =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value))
    ? Reflect.ownKeys(value).flatMap((key) =>
        ['__proto__', 'constructor', 'prototype'].includes(String(key))
          ? [`${at}: forbidden key ${String(key)}`]
          : plain(500)(Reflect.get(value, key), `${at}.${String(key)}`),
      )
    : [`${at}: no plain object`];

export const indicator = record({
  id,
  code: name,
  pillarId: id,
  order: finite,
  featured: nullable(finite),
  name: text,
  shortName: text,
  definition: text,
  unit,
  decimals: whole(0, 6),
  polarity: oneOf('higher-better', 'lower-better', 'informational'),
  bounds: nullable(record({ min: nullable(exact), max: nullable(exact) })),
  cadence: oneOf('day', 'week', 'month', 'quarter', 'half', 'year', 'irregular'),
  graceDays: whole(0, 3660),
  nextDue: nullable(day),
  owner: nullable(id),
  collection: oneOf('automatic', 'reported', 'survey', 'estimate', 'unknown'),
  method: record({ id, version: name, description: text, scope: text }),
  reporting: oneOf('reported', 'in-preparation', 'not-started', 'not-applicable'),
  latest: nullable(observation),
  previous: nullable(observation),
  baseline: nullable(observation),
  targets: listOf(target),
  comparators: listOf(comparator),
  companions: listOf(record({ id, label: text, unit, decimals: whole(0, 6), observation })),
  denominator: nullable(text),
  trend: listOf(record({ period, value: nullable(exact) })),
  pairedWith: listOf(id),
  related: listOf(id),
  codes,
  tags: listOf(plain(500)),
  caution: nullable(text),
});

export const problems = listOf(
  record({
    path: filled(4000),
    found: that((value) => typeof value === 'string' && value.length <= 80, 'short text'),
    expected: filled(200),
    severity: oneOf('record', 'note'),
  }),
);
