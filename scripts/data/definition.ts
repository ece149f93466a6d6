import type { Cursor } from './cursor.ts';
import type { Desk } from './desk.ts';
import { readText } from './text.ts';
import type { UnitRecord } from './units.ts';

const cadences = ['day', 'week', 'month', 'quarter', 'half', 'year', 'irregular'] as const;
const polarities = ['higher-better', 'lower-better', 'informational'] as const;
const collections = ['automatic', 'reported', 'survey', 'estimate', 'unknown'] as const;
const longestShortName = 40;

/** The part of an indicator that is the same in every edition. Every share must say what 100% is of. */
export function readCommonDefinition(id: string, entry: Cursor, unit: UnitRecord, desk: Desk) {
  entry.only(
    ...[
      'code',
      'pillar',
      'order',
      'featured',
      'name',
      'shortName',
      'definition',
      'unit',
      'decimals',
      'polarity',
    ],
    ...[
      'bounds',
      'cadence',
      'graceDays',
      'owner',
      'collection',
      'method',
      'denominator',
      'pairedWith',
      'related',
    ],
    ...['codes', 'tags'],
  );
  const text = (key: string) => readText(entry.at(key), desk, 'definition');
  const shortName = text('shortName');
  if (shortName.vi.length > longestShortName) entry.at('shortName').fail('tên ngắn quá 40 ký tự');
  const denominator = entry.at('denominator').optional(() => text('denominator'));
  if (unit.wire.id === 'percent' && denominator === null)
    entry.fail('tỷ lệ phải có denominator: 100% của cái gì');
  return {
    id,
    code: entry.at('code').string(),
    pillar: entry.at('pillar').string(),
    order: entry.at('order').number(),
    featured: entry.at('featured').optional((at) => at.number()),
    name: text('name'),
    shortName,
    definition: text('definition'),
    unit: unit.wire,
    decimals: entry.at('decimals').number(),
    polarity: entry.at('polarity').oneOf(polarities),
    bounds: entry.at('bounds').optional(readBounds),
    cadence: entry.at('cadence').oneOf(cadences),
    graceDays: entry.at('graceDays').number(),
    nextDue: null,
    collection: entry.at('collection').oneOf(collections),
    method: readMethod(entry.at('method'), desk),
    denominator,
    pairedWith: readStrings(entry.at('pairedWith')),
    related: readStrings(entry.at('related')),
    codes: Object.fromEntries(
      entry
        .at('codes')
        .entries()
        .map(([key, at]) => [key, at.string()]),
    ),
    tags: readStrings(entry.at('tags')),
  };
}

function readBounds(cursor: Cursor) {
  cursor.only('min', 'max');
  return {
    min: cursor.at('min').optional((at) => at.number()),
    max: cursor.at('max').optional((at) => at.number()),
  };
}

function readMethod(cursor: Cursor, desk: Desk) {
  cursor.only('id', 'version', 'description', 'scope');
  return {
    id: cursor.at('id').string(),
    version: cursor.at('version').string(),
    description: readText(cursor.at('description'), desk, 'definition'),
    scope: readText(cursor.at('scope'), desk, 'definition'),
  };
}

/** A list of strings; empty when nothing stands there. */
export function readStrings(cursor: Cursor): string[] {
  return cursor.items().map((item) => item.string());
}
