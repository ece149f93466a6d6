import * as v from 'valibot';
import {
  DateSchema,
  DigitsSchema,
  IdSchema,
  InstantSchema,
  NumberSchema,
  ParticipantsSchema,
  StringSchema,
  TextSchema,
  looseList,
  oneOf,
  orNull,
} from '../primitives.ts';
import { ObservationSchema, UnitSchema } from './observation.ts';

const edition = {
  id: IdSchema,
  title: TextSchema,
  kind: oneOf(['live', 'frozen']),
  publishedAt: InstantSchema,
  dataCutoff: DateSchema,
  evaluatedAt: InstantSchema,
  note: orNull(TextSchema),
};

export const EditionSchema = v.object(edition, 'một kỳ số liệu');

export const EditionEntrySchema = v.object(
  {
    ...edition,
    path: v.pipe(
      v.string('đường dẫn thư mục'),
      // No leading slash and no «..»: an edition lives below the API's own address.
      v.regex(/^(\w[\w.-]*\/)+$/, 'đường dẫn tương đối của một thư mục, kết thúc bằng /'),
    ),
  },
  'một kỳ số liệu',
);

export const AreaSchema = v.object(
  {
    code: StringSchema,
    name: TextSchema,
    level: StringSchema,
    validFrom: orNull(DateSchema),
    validTo: orNull(DateSchema),
    successor: orNull(
      v.object(
        { code: StringSchema, name: TextSchema, from: DateSchema },
        'địa bàn kế tục (code, name, from)',
      ),
    ),
  },
  'địa bàn (code, name, level)',
);

export const PillarSchema = v.object(
  { id: IdSchema, name: TextSchema, summary: TextSchema, order: NumberSchema },
  'một trụ cột (id, name, summary, order)',
);

export const AgencySchema = v.object(
  {
    id: IdSchema,
    name: TextSchema,
    shortName: TextSchema,
    validFrom: orNull(DateSchema),
    validTo: orNull(DateSchema),
  },
  'một cơ quan (id, name, shortName)',
);

export const SourceSchema = v.object(
  {
    id: IdSchema,
    title: StringSchema,
    publisher: StringSchema,
    publishedOn: StringSchema,
    // Any text is read here; what is not an http(s) address is dropped and reported, the source stays.
    url: orNull(v.pipe(v.string('một địa chỉ'), v.maxLength(2000, 'một địa chỉ tối đa 2000 ký tự'))),
    linkable: v.boolean('true hoặc false'),
    reliability: oneOf(['high', 'medium', 'low']),
  },
  'một nguồn (id, title, publisher, publishedOn, linkable, reliability)',
);

const context = {
  id: IdSchema,
  name: TextSchema,
  unit: UnitSchema,
  decimals: DigitsSchema,
  outOf: orNull(ParticipantsSchema),
};

export const ContextCoreSchema = v.object({ ...context, observations: looseList }, 'một số liệu bối cảnh');

export const ContextSchema = v.object({ ...context, observations: v.array(ObservationSchema) });

/** An administrative unit of `units.json`, with its validity and what it was made from. */
export const AdministrativeUnitSchema = v.pipe(
  v.object(
    {
      code: StringSchema,
      name: TextSchema,
      level: StringSchema,
      parent: orNull(StringSchema),
      validFrom: orNull(DateSchema),
      validTo: orNull(DateSchema),
      predecessors: v.optional(v.array(StringSchema, 'một danh sách mã'), []),
    },
    'một đơn vị hành chính (code, name, level)',
  ),
  v.forward(
    v.check(
      ({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom <= validTo,
      'một ngày không trước ngày bắt đầu hiệu lực (validFrom)',
    ),
    ['validTo'],
  ),
);
