import type { Text } from '#domain/model/index.ts';
import { comparatorKinds, readComparators } from './comparisons.ts';
import type { Cursor } from './cursor.ts';
import type { Desk } from './desk.ts';
import { readDay } from './facts.ts';
import { readFactReference, readHistory, readObservation, type WireObservation } from './observation.ts';
import { readText } from './text.ts';
import { unitAt, type UnitRecord, type Units } from './units.ts';

export const schemaVersion = '1.0';

/** `indicators/{id}.json` as published. */
export interface WireDetail {
  readonly schemaVersion: string;
  readonly id: string;
  readonly observations: readonly WireObservation[];
  readonly comparatorSeries: readonly Record<string, unknown>[];
  readonly breakdowns: readonly Record<string, unknown>[];
  readonly events: readonly { readonly date: string; readonly kind: string; readonly text: Text }[];
  readonly revisions: readonly never[];
}

/** Reads the history behind one indicator. */
export function readDetail(
  id: string,
  entry: Cursor,
  observations: readonly WireObservation[],
  units: Units,
  unit: UnitRecord,
  desk: Desk,
): WireDetail {
  return {
    schemaVersion,
    id,
    observations,
    comparatorSeries: entry
      .at('comparatorSeries')
      .items()
      .map((item) => readSeries(item, unit, desk)),
    breakdowns: entry
      .at('breakdowns')
      .items()
      .map((item) => readBreakdown(item, units, unit, desk)),
    events: entry
      .at('events')
      .items()
      .map((item) => readEvent(item, desk)),
    revisions: [],
  };
}

function readSeries(item: Cursor, unit: UnitRecord, desk: Desk) {
  item.only('kind', 'label', 'method', 'observations');
  return {
    kind: item.at('kind').oneOf(comparatorKinds),
    label: readText(item.at('label'), desk),
    method: item.at('method').string(),
    observations: readHistory(item.at('observations'), desk, unit),
  };
}

function readBreakdown(item: Cursor, units: Units, own: UnitRecord, desk: Desk) {
  item.only('id', 'label', 'dimension', 'unitsValid', 'unit', 'rows');
  const unit = item.at('unit').optional((at) => unitAt(at, units)) ?? own;
  return {
    id: item.at('id').string(),
    label: readText(item.at('label'), desk),
    dimension: item.at('dimension').oneOf(['unit', 'agency', 'sex', 'age', 'type', 'group']),
    unitsValid: item.at('unitsValid').optional((at) => at.string()),
    rows: item
      .at('rows')
      .items()
      .map((row) => {
        row.only('key', 'label', 'observation', 'comparators');
        return {
          key: row.at('key').string(),
          label: readText(row.at('label'), desk),
          observation: readObservation(row.at('observation'), desk, unit),
          ...readScale(row.at('observation'), desk),
          comparators: readComparators(row.at('comparators'), desk, unit),
        };
      }),
  };
}

/** The most that a group can have, where the source printed it beside the figure. */
function readScale(observation: Cursor, desk: Desk): { readonly outOf?: number } {
  const scale = readFactReference(observation, desk).also.get('scale');
  return scale === undefined ? {} : { outOf: scale };
}

function readEvent(item: Cursor, desk: Desk) {
  item.only('date', 'kind', 'text', 'basis');
  item.at('basis').optional((at) => desk.take(at, at.string(), 'mention'));
  return {
    date: readDay(item.at('date')),
    kind: item.at('kind').oneOf(['policy', 'method', 'boundary', 'data']),
    text: readText(item.at('text'), desk),
  };
}
