import {
  address,
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
  record,
  registerOf,
  text,
  that,
  truth,
  whole,
} from './checks.ts';
import { comparator, indicator, observation, problems, qualifier, unit } from './indicator-shape.ts';

const edition = {
  id,
  title: text,
  kind: oneOf('live', 'frozen'),
  publishedAt: instant,
  dataCutoff: day,
  evaluatedAt: instant,
  note: nullable(text),
};

/** The shapes of the domain's model (src/domain/model), written down a second time. */
export const shapes = {
  catalogue: record({
    edition: record(edition),
    area: record({
      code: name,
      name: text,
      level: name,
      validFrom: nullable(day),
      validTo: nullable(day),
      successor: nullable(record({ code: name, name: text, from: day })),
    }),
    pillars: listOf(record({ id, name: text, summary: text, order: finite })),
    agencies: registerOf(
      record({ id, name: text, shortName: text, validFrom: nullable(day), validTo: nullable(day) }),
    ),
    sources: registerOf(
      record({
        id,
        title: name,
        publisher: name,
        publishedOn: name,
        url: address,
        linkable: truth,
        reliability: oneOf('high', 'medium', 'low'),
      }),
    ),
    indicators: listOf(indicator),
    context: listOf(
      record({
        id,
        name: text,
        unit,
        decimals: whole(0, 6),
        outOf: nullable(whole(1, 2 ** 53 - 1)),
        observations: listOf(observation),
      }),
    ),
    broken: listOf(record({ id: filled(64), name: nullable(text), pillarId: nullable(id), problems })),
    problems,
  }),
  detail: record({
    id,
    observations: listOf(observation),
    comparatorSeries: listOf(
      record({
        kind: oneOf('national', 'region', 'peer', 'rank'),
        label: text,
        method: id,
        observations: listOf(observation),
      }),
    ),
    breakdowns: listOf(
      record({
        id,
        label: text,
        dimension: oneOf('unit', 'agency', 'sex', 'age', 'type', 'group'),
        unitsValid: nullable(name),
        rows: listOf(
          record({
            key: name,
            label: text,
            observation,
            outOf: nullable(exact),
            comparators: listOf(comparator),
          }),
        ),
      }),
    ),
    events: listOf(record({ date: day, kind: oneOf('policy', 'method', 'boundary', 'data'), text })),
    revisions: listOf(record({ period, was: nullable(exact), now: nullable(exact), on: day, reason: text })),
    problems,
  }),
  programmes: record({
    programmes: listOf(
      record({
        id,
        name: text,
        basis: nullable(text),
        phases: listOf(
          record({
            id,
            name: text,
            start: period,
            end: period,
            status: oneOf('done', 'early', 'in-progress', 'planned', 'late', 'dropped'),
            milestones: listOf(id),
          }),
        ),
      }),
    ),
    milestones: listOf(
      record({
        id,
        name: text,
        pillarId: nullable(id),
        programmeId: nullable(id),
        due: nullable(period),
        doneOn: nullable(period),
        status: oneOf('done', 'early', 'in-progress', 'planned', 'late', 'dropped'),
        figure: nullable(observation),
        unit: nullable(unit),
        owner: nullable(id),
        dependsOn: listOf(id),
        priority: truth,
        source: id,
        note: nullable(text),
      }),
    ),
    platforms: listOf(
      record({
        id,
        name: text,
        pillarId: nullable(id),
        status: oneOf('in-service', 'upgrading', 'planned', 'ended'),
        figures: listOf(record({ label: text, value: exact, unit, qualifier, period })),
        ipv6: oneOf('dual-stack', 'ipv4-only', 'ipv6-only', 'unknown'),
        owner: nullable(id),
        period: nullable(period),
        source: id,
        note: nullable(text),
      }),
    ),
    commendations: listOf(
      record({
        id,
        name: text,
        awardedBy: text,
        year: whole(1900, 9999),
        recipients: text,
        source: id,
        note: nullable(text),
      }),
    ),
    bottlenecks: listOf(
      record({
        id,
        name: text,
        pillarId: nullable(id),
        owner: nullable(id),
        severity: oneOf('high', 'medium', 'low', 'unrated'),
        since: nullable(period),
        source: id,
        note: nullable(text),
      }),
    ),
    problems,
  }),
  editions: record({
    defaultId: id,
    editions: listOf(
      record({
        ...edition,
        path: that(
          (value) =>
            typeof value === 'string' &&
            value.endsWith('/') &&
            !value.includes('..') &&
            !value.startsWith('/') &&
            !value.includes(':'),
          'folder below',
        ),
      }),
    ),
    problems,
  }),
  units: record({
    units: listOf(
      record({
        code: name,
        name: text,
        level: name,
        parent: nullable(name),
        validFrom: nullable(day),
        validTo: nullable(day),
        predecessors: listOf(name),
      }),
    ),
    problems,
  }),
};
