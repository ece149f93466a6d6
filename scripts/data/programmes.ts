import { parsePeriod } from '#domain/period.ts';
import { agencyAt, type Agencies } from './agencies.ts';
import type { Cursor } from './cursor.ts';
import { readStrings } from './definition.ts';
import type { Desk } from './desk.ts';
import { schemaVersion } from './detail.ts';
import type { Fact } from './facts.ts';
import { readObservation, refuseOtherUnit } from './observation.ts';
import { readPeriodText } from './sources.ts';
import { readText } from './text.ts';
import { unitAt, type Units } from './units.ts';

const workStates = ['done', 'early', 'in-progress', 'planned', 'late', 'dropped'] as const;

/** Reads the programme part of an edition file. `fact` names where a record was read and lends it its source. */
export function readProgrammes(root: Cursor, units: Units, agencies: Agencies, edition: Desk) {
  const each = <T>(key: string, read: (item: Cursor, desk: Desk) => T): T[] =>
    root
      .at(key)
      .items()
      .map((item) => {
        const desk = edition.at('programmes', item.at('id').string());
        item
          .at('basisFacts')
          .items()
          .forEach((at) => desk.take(at, at.string(), 'mention'));
        return read(item, desk);
      });
  return {
    schemaVersion,
    programmes: each('programmes', readProgramme),
    milestones: each('milestones', (item, desk) => readMilestone(item, units, agencies, desk)),
    platforms: each('platforms', (item, desk) => readPlatform(item, units, agencies, desk)),
    commendations: each('commendations', readCommendation),
    bottlenecks: each('bottlenecks', (item, desk) => readBottleneck(item, agencies, desk)),
  };
}

function readProgramme(item: Cursor, desk: Desk) {
  item.only('id', 'name', 'basis', 'basisFacts', 'phases');
  return {
    id: item.at('id').string(),
    name: readText(item.at('name'), desk),
    basis: item.at('basis').optional((at) => readText(at, desk)),
    phases: item
      .at('phases')
      .items()
      .map((phase) => {
        phase.only('id', 'name', 'start', 'end', 'status', 'milestones');
        return {
          id: phase.at('id').string(),
          name: readText(phase.at('name'), desk),
          start: readPeriodText(phase.at('start')),
          end: readPeriodText(phase.at('end')),
          status: phase.at('status').oneOf(workStates),
          milestones: readStrings(phase.at('milestones')),
        };
      }),
  };
}

function readMilestone(item: Cursor, units: Units, agencies: Agencies, desk: Desk) {
  item.only(
    ...[
      'id',
      'name',
      'pillar',
      'programme',
      'due',
      'doneOn',
      'status',
      'figure',
      'unit',
      'owner',
      'dependsOn',
    ],
    ...['priority', 'fact', 'basisFacts', 'note'],
  );
  const unit = item.at('unit').optional((at) => unitAt(at, units));
  const basis = readBasis(item, desk);
  return {
    id: item.at('id').string(),
    name: readText(item.at('name'), desk),
    pillar: item.at('pillar').optional((at) => at.string()),
    programme: item.at('programme').optional((at) => at.string()),
    due: item.at('due').optional(readPeriodText),
    doneOn: item.at('doneOn').optional(readPeriodText),
    status: item.at('status').oneOf(workStates),
    figure: item
      .at('figure')
      .optional((at) => readObservation(at, desk, unit ?? item.fail('một con số cần đơn vị tính'))),
    unit: unit?.wire ?? null,
    owner: readOwner(item, basis, agencies),
    dependsOn: readStrings(item.at('dependsOn')),
    priority: item.at('priority').optional((at) => at.boolean()) ?? false,
    source: basis.source,
    note: item.at('note').optional((at) => readText(at, desk)),
  };
}

function readPlatform(item: Cursor, units: Units, agencies: Agencies, desk: Desk) {
  item.only(...['id', 'name', 'pillar', 'status', 'figures', 'ipv6', 'owner', 'fact', 'basisFacts', 'note']);
  const basis = readBasis(item, desk);
  return {
    id: item.at('id').string(),
    name: readText(item.at('name'), desk),
    pillar: item.at('pillar').optional((at) => at.string()),
    status: item.at('status').oneOf(['in-service', 'upgrading', 'planned', 'ended']),
    figures: item
      .at('figures')
      .items()
      .map((figure) => readPlatformFigure(figure, units, desk)),
    ipv6: item.at('ipv6').oneOf(['dual-stack', 'ipv4-only', 'ipv6-only', 'unknown']),
    owner: readOwner(item, basis, agencies),
    period: basis.period,
    source: basis.source,
    note: item.at('note').optional((at) => readText(at, desk)),
  };
}

function readPlatformFigure(item: Cursor, units: Units, desk: Desk) {
  item.only('fact', 'label', 'unit');
  const fact = desk.take(item.at('fact'), item.at('fact').string(), 'reading');
  const unit = unitAt(item.at('unit'), units);
  refuseOtherUnit(item, fact, unit);
  const { value, qualifier, period } = fact;
  if (value === null) return item.fail(`«${fact.id}» không có con số`);
  return { label: readText(item.at('label'), desk), value, unit: unit.wire, qualifier, period };
}

function readCommendation(item: Cursor, desk: Desk) {
  item.only('id', 'name', 'awardedBy', 'fact', 'basisFacts', 'recipients', 'note');
  const basis = readBasis(item, desk);
  return {
    id: item.at('id').string(),
    name: readText(item.at('name'), desk),
    awardedBy: readText(item.at('awardedBy'), desk),
    year: Number(basis.period.slice(0, 4)),
    recipients: readText(item.at('recipients'), desk),
    source: basis.source,
    note: item.at('note').optional((at) => readText(at, desk)),
  };
}

function readBottleneck(item: Cursor, agencies: Agencies, desk: Desk) {
  item.only('id', 'name', 'pillar', 'owner', 'severity', 'fact', 'basisFacts', 'note');
  const basis = readBasis(item, desk);
  return {
    id: item.at('id').string(),
    name: readText(item.at('name'), desk),
    pillar: item.at('pillar').optional((at) => at.string()),
    owner: readOwner(item, basis, agencies),
    severity: item.at('severity').oneOf(['high', 'medium', 'low', 'unrated']),
    since: basis.period,
    source: basis.source,
    note: item.at('note').optional((at) => readText(at, desk)),
  };
}

function readBasis(item: Cursor, desk: Desk) {
  return desk.take(item.at('fact'), item.at('fact').string(), 'mention');
}

function readOwner(item: Cursor, basis: Fact, agencies: Agencies): string | null {
  const day = parsePeriod(basis.period)?.end ?? item.fail('số liệu không có kỳ');
  return item.at('owner').optional((at) => agencyAt(at, agencies, day));
}
