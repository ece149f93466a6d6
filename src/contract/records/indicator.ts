import * as v from 'valibot';
import {
  CountSchema,
  DateSchema,
  DigitsSchema,
  IdSchema,
  LooseStringSchema,
  NumberSchema,
  StringSchema,
  TextSchema,
  looseList,
  oneOf,
  orNull,
} from '../primitives.ts';
import {
  ComparatorSchema,
  CompanionSchema,
  ObservationSchema,
  TargetSchema,
  TrendPointSchema,
  UnitSchema,
} from './observation.ts';

const graceWords = 'một số ngày nguyên từ 0 đến 3660';

const boundsWords = 'giới hạn {min, max}: có ít nhất một bên, min không lớn hơn max';

// Without the first check a list would pass: it is an object that has neither side.
const BoundsSchema = v.pipe(
  v.object({ min: orNull(CountSchema), max: orNull(CountSchema) }, boundsWords),
  v.check(({ min, max }) => min !== null || max !== null, boundsWords),
  v.check(({ min, max }) => min === null || max === null || min <= max, boundsWords),
);

const own = {
  id: IdSchema,
  code: StringSchema,
  pillar: IdSchema,
  order: NumberSchema,
  featured: orNull(NumberSchema),
  name: TextSchema,
  shortName: TextSchema,
  definition: TextSchema,
  unit: UnitSchema,
  decimals: DigitsSchema,
  polarity: oneOf(['higher-better', 'lower-better', 'informational']),
  bounds: orNull(BoundsSchema),
  cadence: oneOf(['day', 'week', 'month', 'quarter', 'half', 'year', 'irregular']),
  graceDays: v.pipe(
    NumberSchema,
    v.integer(graceWords),
    v.minValue(0, graceWords),
    v.maxValue(3660, graceWords),
  ),
  nextDue: orNull(DateSchema),
  owner: orNull(IdSchema),
  collection: oneOf(['automatic', 'reported', 'survey', 'estimate', 'unknown']),
  method: v.object(
    { id: IdSchema, version: StringSchema, description: TextSchema, scope: TextSchema },
    'cách đo (id, version, description, scope)',
  ),
  reporting: oneOf(['reported', 'in-preparation', 'not-started', 'not-applicable']),
  latest: v.nullable(ObservationSchema),
  denominator: orNull(TextSchema),
  pairedWith: v.optional(v.array(IdSchema, 'một danh sách mã'), []),
  related: v.optional(v.array(IdSchema, 'một danh sách mã'), []),
  codes: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]/, 'tên khung bắt đầu bằng chữ thường')),
      LooseStringSchema,
      'các cặp mã dạng {"khung": "mã"}',
    ),
    {},
  ),
  tags: v.optional(v.array(LooseStringSchema, 'một danh sách chữ'), []),
  caution: orNull(TextSchema),
};

/** An indicator's own fields: one bad field and the indicator is set apart. */
export const IndicatorCoreSchema = v.object(
  {
    ...own,
    // These are read one by one: a bad one is left out, the indicator stays.
    previous: v.optional(v.unknown()),
    baseline: v.optional(v.unknown()),
    targets: looseList,
    comparators: looseList,
    companions: looseList,
    trend: looseList,
  },
  'một chỉ số',
);

export type IndicatorCore = v.InferOutput<typeof IndicatorCoreSchema>;

/** The whole record as published: for the JSON Schema files and for typed fixtures. */
export const IndicatorSchema = v.object({
  ...own,
  previous: orNull(ObservationSchema),
  baseline: orNull(ObservationSchema),
  targets: v.optional(v.array(TargetSchema), []),
  comparators: v.optional(v.array(ComparatorSchema), []),
  companions: v.optional(v.array(CompanionSchema), []),
  trend: v.optional(v.array(TrendPointSchema), []),
});

export type WireIndicator = v.InferInput<typeof IndicatorSchema>;
