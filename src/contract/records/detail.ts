import * as v from 'valibot';
import {
  CountSchema,
  DateSchema,
  IdSchema,
  PeriodSchema,
  StringSchema,
  TextSchema,
  looseList,
  oneOf,
  orNull,
} from '../primitives.ts';
import { ComparatorSchema, ObservationSchema } from './observation.ts';

const series = {
  kind: oneOf(['national', 'region', 'peer', 'rank']),
  label: TextSchema,
  method: IdSchema,
};

export const SeriesCoreSchema = v.object({ ...series, observations: looseList }, 'một chuỗi so sánh');
export const SeriesSchema = v.object({ ...series, observations: v.array(ObservationSchema) });

const row = {
  key: StringSchema,
  label: TextSchema,
  observation: ObservationSchema,
  outOf: orNull(v.pipe(CountSchema, v.gtValue(0, 'một số lớn hơn 0'))),
};

export const RowCoreSchema = v.object(
  { ...row, comparators: looseList },
  'một dòng chi tiết (key, label, observation)',
);
export const RowSchema = v.object({ ...row, comparators: v.optional(v.array(ComparatorSchema), []) });

const breakdown = {
  id: IdSchema,
  label: TextSchema,
  dimension: oneOf(['unit', 'agency', 'sex', 'age', 'type', 'group']),
  unitsValid: orNull(StringSchema),
};

export const BreakdownCoreSchema = v.object({ ...breakdown, rows: looseList }, 'một bảng chi tiết');
export const BreakdownSchema = v.object({ ...breakdown, rows: v.array(RowSchema) });

export const EventSchema = v.object(
  { date: DateSchema, kind: oneOf(['policy', 'method', 'boundary', 'data']), text: TextSchema },
  'một sự kiện (date, kind, text)',
);

export const RevisionSchema = v.object(
  {
    period: PeriodSchema,
    was: v.nullable(CountSchema),
    now: v.nullable(CountSchema),
    on: DateSchema,
    reason: TextSchema,
  },
  'một lần sửa số liệu (period, was, now, on, reason)',
);
