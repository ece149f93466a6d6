import type { Flag, Observation, Qualifier } from '#domain/model/index.ts';
import { parsePeriod, type Period } from '#domain/period.ts';
import { isRecord } from './json.ts';
import { isExact } from './primitives.ts';

const qualifiers = new Set<unknown>(['exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most']);
const flagLetters = new Set<unknown>(['p', 'e', 'f', 'b', 'r', 'd', 'u', 'c', 'z', 'x', 'm', 'dv']);
const withoutValue = new Set<unknown>(['c', 'z', 'x', 'm']);
const plainId = /^[a-z0-9][a-z0-9-]{0,63}$/;
const reserved = new Set(['constructor', 'prototype', '__proto__']);
const noFlags: readonly Flag[] = [];

/**
 * Reads the usual form of an observation (no counts, day, note) some ten times as fast as the schema does, which
 * matters for histories of 50,000. The schema stays the only judge: whatever is not plainly good is left to it.
 * @param periods periods read so far, so that series of one rhythm share them
 * @returns null when the schema must decide
 */
export function plainObservation(raw: unknown, periods: Map<string, Period | null>): Observation | null {
  if (!isRecord(raw)) return null;
  const { period: written, value, qualifier, flags, source } = raw;
  if (raw['numerator'] != null || raw['denominator'] != null || raw['asOf'] != null) return null;
  if (raw['receivedAt'] != null || raw['note'] != null) return null;
  if (!isNumberOrNull(value) || !isQualifier(qualifier) || !isFlags(flags)) return null;
  if ((value === null) !== flags.some((flag) => withoutValue.has(flag))) return null;
  if (typeof source !== 'string' || !plainId.test(source) || reserved.has(source)) return null;
  const period = typeof written === 'string' ? periodOf(written, periods) : null;
  if (period === null) return null;
  return {
    period,
    value,
    qualifier,
    flags: flags.length === 0 ? noFlags : flags,
    numerator: null,
    denominator: null,
    asOf: null,
    receivedAt: null,
    source,
    note: null,
  };
}

function periodOf(written: string, periods: Map<string, Period | null>): Period | null {
  const known = periods.get(written);
  if (known !== undefined) return known;
  const period = parsePeriod(written);
  periods.set(written, period);
  return period;
}

function isNumberOrNull(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && isExact(value));
}

function isQualifier(value: unknown): value is Qualifier {
  return qualifiers.has(value);
}

function isFlags(value: unknown): value is readonly Flag[] {
  return Array.isArray(value) && value.every((flag) => flagLetters.has(flag));
}
