import type { Flag, Qualifier, Text, Unit } from '#domain/model/index.ts';
import { comparePeriods, parsePeriod } from '#domain/period.ts';
import type { Cursor } from './cursor.ts';
import type { Desk } from './desk.ts';
import type { Fact } from './facts.ts';
import { readText } from './text.ts';
import type { UnitRecord } from './units.ts';

/** An Observation as published. */
export interface WireObservation {
  readonly period: string;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly flags: readonly Flag[];
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly asOf: string | null;
  readonly receivedAt: null;
  readonly source: string;
  readonly note: Text | null;
}

const typedFlags = ['p', 'e', 'f', 'b', 'r', 'd', 'u', 'c', 'z', 'x', 'm'] as const;
const reasonsForNull: readonly Flag[] = ['c', 'z', 'x', 'm'];

/**
 * Reads `fact-id` or `{ fact, numerator, denominator, flags, note }`. Counts are fact ids too; without them those
 * printed with the fact are used. `dv` and `u` follow from the fact and are never typed.
 */
export function readObservation(cursor: Cursor, desk: Desk, unit: UnitRecord): WireObservation {
  const fact = readFactReference(cursor, desk);
  if (fact.value !== null) refuseOtherUnit(cursor, fact, unit);
  const entry = cursor.isMap ? cursor : null;
  const count = (key: string): number | null =>
    entry?.at(key).optional((at) => desk.take(at, at.string(), 'reading').value) ?? null;
  const typed = entry?.at('flags').items() ?? [];
  const flags: Flag[] = typed.map((flag) => flag.oneOf(typedFlags));
  if (fact.derived) flags.push('dv');
  if (fact.lowReliability && fact.value !== null && !flags.includes('u')) flags.push('u');
  const isNull = flags.some((flag) => reasonsForNull.includes(flag));
  if (isNull !== (fact.value === null)) {
    cursor.fail(`«${fact.id}»: giá trị trống đi cùng đúng một trong các cờ ${reasonsForNull.join(' ')}`);
  }
  return {
    period: fact.period,
    value: fact.value,
    qualifier: fact.qualifier,
    flags,
    numerator: count('numerator') ?? fact.numerator,
    denominator: count('denominator') ?? fact.denominator,
    asOf: fact.asOf,
    receivedAt: null,
    source: fact.source,
    note: entry?.at('note').optional((note) => readText(note, desk)) ?? null,
  };
}

/** The fact named at `cursor`, either directly or under `fact`. A typed number is refused with a plain reason. */
export function readFactReference(cursor: Cursor, desk: Desk): Fact {
  if (cursor.isNumber) return cursor.fail('số gõ tay; số chỉ được đưa vào qua mã số liệu trong facts.yaml');
  if (!cursor.isMap) return desk.take(cursor, cursor.string(), 'reading');
  cursor.at('value').optional((value) => value.fail('số gõ tay; số chỉ được đưa vào qua mã số liệu'));
  cursor.only('fact', 'numerator', 'denominator', 'flags', 'note', 'label', 'id', 'unit', 'decimals', 'key');
  return desk.take(cursor.at('fact'), cursor.at('fact').string(), 'reading');
}

/** Refuses a fact that was printed in another unit than the indicator's. */
export function refuseOtherUnit(cursor: Cursor, fact: Fact, unit: UnitRecord): void {
  if (fact.unit === null || !unit.printed.includes(fact.unit)) {
    cursor.fail(`«${fact.id}» in bằng đơn vị «${fact.unit ?? 'không ghi'}», không phải «${unit.wire.id}»`);
  }
}

/** Reads a list of observations; they must stand oldest first, one a period. */
export function readHistory(cursor: Cursor, desk: Desk, unit: UnitRecord): WireObservation[] {
  const history = cursor.items().map((item) => readObservation(item, desk, unit));
  history.forEach((observation, index) => {
    const before = history[index - 1];
    const [was, is] = [parsePeriod(before?.period ?? ''), parsePeriod(observation.period)];
    if (was && is && comparePeriods(was, is) >= 0)
      cursor.fail('các kỳ phải xếp từ cũ đến mới, mỗi kỳ một số');
  });
  return history;
}

/** A figure to be read beside another: `{ id, label, unit, decimals, observation }`. */
export interface WireCompanion {
  readonly id: string;
  readonly label: Text;
  readonly unit: Unit;
  readonly decimals: number;
  readonly observation: WireObservation;
}
