import * as v from 'valibot';
import { IdSchema } from './primitives.ts';
import { BreakdownSchema, EventSchema, RevisionSchema, SeriesSchema } from './records/detail.ts';
import { IndicatorSchema } from './records/indicator.ts';
import { ObservationSchema } from './records/observation.ts';
import {
  BottleneckSchema,
  CommendationSchema,
  MilestoneSchema,
  PlatformSchema,
  ProgrammeSchema,
} from './records/programmes.ts';
import {
  AdministrativeUnitSchema,
  AgencySchema,
  AreaSchema,
  ContextSchema,
  EditionEntrySchema,
  EditionSchema,
  PillarSchema,
  SourceSchema,
} from './records/reference.ts';

const schemaVersion = v.pipe(v.string(), v.regex(/^1(\.\d+){0,2}$/));

/** Each resource in full, made of the same records that the app reads: for JSON Schema files and fixtures. */
export const resourceSchemas = {
  catalogue: v.object({
    schemaVersion,
    edition: EditionSchema,
    area: AreaSchema,
    pillars: v.array(PillarSchema),
    agencies: v.array(AgencySchema),
    sources: v.array(SourceSchema),
    indicators: v.array(IndicatorSchema),
    context: v.optional(v.array(ContextSchema), []),
  }),
  indicator: v.object({
    schemaVersion,
    id: IdSchema,
    observations: v.array(ObservationSchema),
    comparatorSeries: v.optional(v.array(SeriesSchema), []),
    breakdowns: v.optional(v.array(BreakdownSchema), []),
    events: v.optional(v.array(EventSchema), []),
    revisions: v.optional(v.array(RevisionSchema), []),
  }),
  programmes: v.object({
    schemaVersion,
    programmes: v.array(ProgrammeSchema),
    milestones: v.array(MilestoneSchema),
    platforms: v.array(PlatformSchema),
    commendations: v.array(CommendationSchema),
    bottlenecks: v.array(BottleneckSchema),
  }),
  editions: v.object({ schemaVersion, default: IdSchema, editions: v.array(EditionEntrySchema) }),
  units: v.object({ schemaVersion, units: v.array(AdministrativeUnitSchema) }),
} as const;

export type WireCatalogue = v.InferInput<typeof resourceSchemas.catalogue>;
export type WireIndicatorDetail = v.InferInput<typeof resourceSchemas.indicator>;
export type WireProgrammes = v.InferInput<typeof resourceSchemas.programmes>;
export type WireEditions = v.InferInput<typeof resourceSchemas.editions>;
export type WireUnits = v.InferInput<typeof resourceSchemas.units>;
