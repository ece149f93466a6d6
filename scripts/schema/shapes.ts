import type * as v from 'valibot';
import {
  DateSchema,
  FlagsSchema,
  IdSchema,
  InstantSchema,
  PeriodSchema,
  QualifierSchema,
  TextSchema,
} from '../../src/contract/primitives.ts';
import {
  BreakdownSchema,
  EventSchema,
  RevisionSchema,
  RowSchema,
  SeriesSchema,
} from '../../src/contract/records/detail.ts';
import { IndicatorSchema } from '../../src/contract/records/indicator.ts';
import {
  ComparatorSchema,
  CompanionSchema,
  ObservationSchema,
  TargetSchema,
  TrendPointSchema,
  UnitSchema,
} from '../../src/contract/records/observation.ts';
import {
  BottleneckSchema,
  CommendationSchema,
  MilestoneSchema,
  PhaseSchema,
  PlatformFigureSchema,
  PlatformSchema,
  ProgrammeSchema,
} from '../../src/contract/records/programmes.ts';
import {
  AdministrativeUnitSchema,
  AgencySchema,
  AreaSchema,
  ContextSchema,
  EditionEntrySchema,
  EditionSchema,
  PillarSchema,
  SourceSchema,
} from '../../src/contract/records/reference.ts';

/** The shapes that the schema files name (`$defs`), in the order in which a reader meets them. */
export const shapes = {
  Indicator: IndicatorSchema,
  Observation: ObservationSchema,
  Target: TargetSchema,
  Comparator: ComparatorSchema,
  Companion: CompanionSchema,
  TrendPoint: TrendPointSchema,
  Unit: UnitSchema,
  Edition: EditionSchema,
  EditionEntry: EditionEntrySchema,
  Area: AreaSchema,
  Pillar: PillarSchema,
  Agency: AgencySchema,
  Source: SourceSchema,
  ContextFigure: ContextSchema,
  ComparatorSeries: SeriesSchema,
  Breakdown: BreakdownSchema,
  BreakdownRow: RowSchema,
  Event: EventSchema,
  Revision: RevisionSchema,
  Programme: ProgrammeSchema,
  Phase: PhaseSchema,
  Milestone: MilestoneSchema,
  Platform: PlatformSchema,
  PlatformFigure: PlatformFigureSchema,
  Commendation: CommendationSchema,
  Bottleneck: BottleneckSchema,
  AdministrativeUnit: AdministrativeUnitSchema,
  Text: TextSchema,
  Period: PeriodSchema,
  Date: DateSchema,
  Time: InstantSchema,
  Id: IdSchema,
  Qualifier: QualifierSchema,
  Flags: FlagsSchema,
} as const satisfies Readonly<Record<string, v.GenericSchema>>;

export type ShapeName = keyof typeof shapes;
