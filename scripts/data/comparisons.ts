import type { Cursor } from './cursor.ts';
import type { Desk } from './desk.ts';
import type { Fact } from './facts.ts';
import { readObservation, refuseOtherUnit, type WireCompanion } from './observation.ts';
import { readText } from './text.ts';
import { unitAt, type UnitRecord, type Units } from './units.ts';

export const comparatorKinds = ['national', 'region', 'peer', 'rank'] as const;

/** Reads a list of target facts; value, due day and document all come from the fact. */
export function readTargets(cursor: Cursor, desk: Desk, unit: UnitRecord) {
  return cursor.items().map((item) => {
    if (item.isNumber)
      return item.fail('số gõ tay; mục tiêu chỉ được đưa vào qua mã số liệu trong facts.yaml');
    const fact = desk.take(item, item.string(), 'target');
    if (fact.value === null || fact.target === null) return item.fail(`«${fact.id}» không có con số`);
    refuseOtherUnit(item, fact, unit);
    const { due, scope, document, clause } = fact.target;
    return {
      due,
      value: fact.value,
      qualifier: fact.qualifier,
      scope,
      document,
      clause,
      source: fact.source,
    };
  });
}

/**
 * Reads `{ fact, kind, label, method, outOf }`. The method id may equal the indicator's only when both figures were
 * truly measured alike; a rank is the one comparator in another unit.
 */
export function readComparators(cursor: Cursor, desk: Desk, unit: UnitRecord) {
  return cursor.items().map((item) => {
    item.only('fact', 'kind', 'label', 'method', 'outOf');
    const fact = desk.take(item.at('fact'), item.at('fact').string(), 'reading');
    if (fact.value === null) return item.fail(`«${fact.id}» không có con số`);
    const kind = item.at('kind').oneOf(comparatorKinds);
    if (kind !== 'rank') refuseOtherUnit(item, fact, unit);
    return {
      kind,
      label: readText(item.at('label'), desk),
      value: fact.value,
      outOf: item.at('outOf').optional((at) => at.number()),
      period: fact.period,
      method: item.at('method').string(),
      source: fact.source,
      flags: comparatorFlags(fact),
    };
  });
}

function comparatorFlags(fact: Fact): ('dv' | 'u')[] {
  return [...(fact.derived ? (['dv'] as const) : []), ...(fact.lowReliability ? (['u'] as const) : [])];
}

/** Reads `{ id, label, unit, decimals, fact, … }`: figures that must be read beside the indicator's own. */
export function readCompanions(cursor: Cursor, desk: Desk, units: Units): WireCompanion[] {
  return cursor.items().map((item) => {
    const unit = unitAt(item.at('unit'), units);
    return {
      id: item.at('id').string(),
      label: readText(item.at('label'), desk),
      unit: unit.wire,
      decimals: item.at('decimals').number(),
      observation: readObservation(item, desk, unit),
    };
  });
}
