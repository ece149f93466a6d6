import * as v from 'valibot';
import {
  CountSchema,
  DateSchema,
  DigitsSchema,
  FlagsSchema,
  IdSchema,
  InstantSchema,
  LooseStringSchema,
  ParticipantsSchema,
  PeriodSchema,
  QualifierSchema,
  StringSchema,
  TextSchema,
  orNull,
} from '../primitives.ts';

const withoutValue = ['c', 'z', 'x', 'm'];

/** One figure for one period: a number, or null with a flag that says why. */
export const ObservationSchema = v.pipe(
  v.object(
    {
      period: PeriodSchema,
      value: v.nullable(CountSchema),
      qualifier: QualifierSchema,
      flags: FlagsSchema,
      numerator: orNull(CountSchema),
      denominator: orNull(CountSchema),
      asOf: orNull(DateSchema),
      receivedAt: orNull(InstantSchema),
      source: IdSchema,
      note: orNull(TextSchema),
    },
    'một số liệu (period, value, qualifier, flags, source)',
  ),
  v.forward(
    v.check(
      ({ value, flags }) => value !== null || flags.some((flag) => withoutValue.includes(flag)),
      'giá trị, hoặc một trong các cờ c, z, x, m khi không có giá trị',
    ),
    ['value'],
  ),
  v.forward(
    v.check(
      ({ value, flags }) => value === null || !flags.some((flag) => withoutValue.includes(flag)),
      'không có cờ c, z, x, m khi đã có giá trị',
    ),
    ['flags'],
  ),
);

export const UnitSchema = v.object(
  { id: IdSchema, symbol: TextSchema, name: TextSchema },
  'một đơn vị (id, symbol, name)',
);

export const TargetSchema = v.object(
  {
    due: DateSchema,
    value: CountSchema,
    qualifier: QualifierSchema,
    scope: v.picklist(['province', 'national'], 'một trong: province, national'),
    document: StringSchema,
    clause: orNull(LooseStringSchema),
    source: IdSchema,
  },
  'một mục tiêu (due, value, qualifier, scope, document, source)',
);

export const ComparatorSchema = v.object(
  {
    kind: v.picklist(['national', 'region', 'peer', 'rank'], 'một trong: national, region, peer, rank'),
    label: TextSchema,
    value: CountSchema,
    outOf: orNull(ParticipantsSchema),
    period: PeriodSchema,
    method: IdSchema,
    source: IdSchema,
    flags: v.optional(FlagsSchema, []),
  },
  'một số so sánh (kind, label, value, period, method, source)',
);

export const CompanionSchema = v.object(
  {
    id: IdSchema,
    label: TextSchema,
    unit: UnitSchema,
    decimals: DigitsSchema,
    observation: ObservationSchema,
  },
  'một số liệu đi kèm (id, label, unit, decimals, observation)',
);

export const TrendPointSchema = v.pipe(
  v.tuple([PeriodSchema, v.nullable(CountSchema)], 'một cặp [kỳ, giá trị]'),
  v.transform(([period, value]) => ({ period, value })),
);
