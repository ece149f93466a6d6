import * as v from 'valibot';
import {
  CountSchema,
  IdSchema,
  NumberSchema,
  PeriodSchema,
  QualifierSchema,
  TextSchema,
  looseList,
  oneOf,
  orNull,
} from '../primitives.ts';
import { ObservationSchema, UnitSchema } from './observation.ts';

const MilestoneStatusSchema = oneOf(['done', 'early', 'in-progress', 'planned', 'late', 'dropped']);
const ids = v.optional(v.array(IdSchema, 'một danh sách mã'), []);

export const PhaseSchema = v.object(
  {
    id: IdSchema,
    name: TextSchema,
    start: PeriodSchema,
    end: PeriodSchema,
    status: MilestoneStatusSchema,
    milestones: ids,
  },
  'một giai đoạn (id, name, start, end, status)',
);

const programme = { id: IdSchema, name: TextSchema, basis: orNull(TextSchema) };

export const ProgrammeCoreSchema = v.object({ ...programme, phases: looseList }, 'một chương trình');
export const ProgrammeSchema = v.object({ ...programme, phases: v.array(PhaseSchema) });

export const MilestoneSchema = v.pipe(
  v.object(
    {
      id: IdSchema,
      name: TextSchema,
      pillar: orNull(IdSchema),
      programme: orNull(IdSchema),
      due: orNull(PeriodSchema),
      doneOn: orNull(PeriodSchema),
      status: MilestoneStatusSchema,
      figure: orNull(ObservationSchema),
      unit: orNull(UnitSchema),
      owner: orNull(IdSchema),
      dependsOn: ids,
      priority: v.optional(v.boolean('true hoặc false'), false),
      source: IdSchema,
      note: orNull(TextSchema),
    },
    'một mốc',
  ),
  v.transform(({ pillar, programme: of, ...rest }) => ({ ...rest, pillarId: pillar, programmeId: of })),
);

export const PlatformFigureSchema = v.object(
  {
    label: TextSchema,
    value: CountSchema,
    unit: UnitSchema,
    qualifier: QualifierSchema,
    period: PeriodSchema,
  },
  'một số liệu của nền tảng',
);

const platform = {
  id: IdSchema,
  name: TextSchema,
  pillar: orNull(IdSchema),
  status: oneOf(['in-service', 'upgrading', 'planned', 'ended']),
  ipv6: oneOf(['dual-stack', 'ipv4-only', 'ipv6-only', 'unknown']),
  owner: orNull(IdSchema),
  period: orNull(PeriodSchema),
  source: IdSchema,
  note: orNull(TextSchema),
};

export const PlatformCoreSchema = v.pipe(
  v.object({ ...platform, figures: looseList }, 'một nền tảng'),
  v.transform(({ pillar, ...rest }) => ({ ...rest, pillarId: pillar })),
);
export const PlatformSchema = v.object({ ...platform, figures: v.array(PlatformFigureSchema) });

export const CommendationSchema = v.object(
  {
    id: IdSchema,
    name: TextSchema,
    awardedBy: TextSchema,
    year: v.pipe(
      NumberSchema,
      v.integer('một năm'),
      v.minValue(1900, 'một năm'),
      v.maxValue(9999, 'một năm'),
    ),
    recipients: TextSchema,
    source: IdSchema,
    note: orNull(TextSchema),
  },
  'một khen thưởng',
);

export const BottleneckSchema = v.pipe(
  v.object(
    {
      id: IdSchema,
      name: TextSchema,
      pillar: orNull(IdSchema),
      owner: orNull(IdSchema),
      severity: oneOf(['high', 'medium', 'low', 'unrated']),
      since: orNull(PeriodSchema),
      source: IdSchema,
      note: orNull(TextSchema),
    },
    'một điểm nghẽn',
  ),
  v.transform(({ pillar, ...rest }) => ({ ...rest, pillarId: pillar })),
);
