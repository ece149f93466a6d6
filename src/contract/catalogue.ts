import type { BrokenIndicator, Catalogue, ContextFigure, Indicator, Problem } from '#domain/model/index.ts';
import { agrees, lastDayOf, onePerPeriod } from './cross-check.ts';
import { Desk } from './desk.ts';
import { readIndicator, type Registers } from './indicator.ts';
import { readRoot } from './json.ts';
import {
  AgencySchema,
  AreaSchema,
  ContextCoreSchema,
  EditionSchema,
  PillarSchema,
} from './records/reference.ts';
import { ObservationSchema } from './records/observation.ts';
import { failure, type ContractResult } from './result.ts';
import { readSources } from './sources.ts';

/**
 * Reads `catalogue.json` from its text. Bad records are left out and listed in `problems`; only a file that is not
 * this resource at all, or does not say which edition of which area it is, is refused. Never throws.
 */
export function parseCatalogue(text: string, contentType: string | null = null): ContractResult<Catalogue> {
  const steps = catalogueSteps(text, contentType);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** {@link parseCatalogue} in small steps, so that thousands of indicators need not be read in one go. */
export function* catalogueSteps(
  text: string,
  contentType: string | null = null,
): Generator<undefined, ContractResult<Catalogue>, undefined> {
  const root = readRoot(text, contentType);
  if (!root.ok) return root;
  const raw = root.value;
  if (!Array.isArray(raw['indicators'])) {
    return failure('invalid', 'tệp không có danh sách chỉ số (indicators)', text);
  }
  const desk = new Desk(text);
  const edition = desk.readSparing(EditionSchema, raw['edition'], 'edition', ['note']);
  const area = desk.readSparing(AreaSchema, raw['area'], 'area', ['validFrom', 'validTo', 'successor']);
  if (edition === null || area === null) {
    const at = edition === null ? 'edition' : 'area';
    const first = desk.problems.find(({ path }) => path.startsWith(at));
    return failure('invalid', `mục «${first?.path}» cần ${first?.expected}`, first?.found ?? '');
  }
  desk.requireLists(raw, ['pillars', 'agencies', 'sources']);
  const pillars = desk
    .readUnique(PillarSchema, raw['pillars'], 'pillars')
    .toSorted((a, b) => a.order - b.order);
  const agencies = desk.readUnique(AgencySchema, raw['agencies'], 'agencies');
  const registers: Registers = {
    pillars,
    agencies: new Map(agencies.map((agency) => [agency.id, agency])),
    sources: readSources(raw['sources'], desk),
    notAfter: lastDayOf(edition),
  };
  const { indicators, broken, problems } = yield* readIndicators(raw['indicators'], registers);
  const context = readContext(raw['context'], registers, desk);
  return {
    ok: true,
    value: {
      edition,
      area,
      pillars,
      agencies: registers.agencies,
      sources: registers.sources,
      indicators,
      context,
      broken,
      problems: [...desk.problems, ...problems],
    },
  };
}

/** Indicators read between two steps: a few milliseconds on a slow phone. */
const perStep = 20;

function* readIndicators(
  raw: readonly unknown[],
  registers: Registers,
): Generator<
  undefined,
  { indicators: Indicator[]; broken: BrokenIndicator[]; problems: Problem[] },
  undefined
> {
  const indicators = new Map<string, Indicator>();
  const broken: { record: BrokenIndicator; path: string }[] = [];
  const problems: Problem[] = [];
  for (const [index, item] of raw.entries()) {
    if (index % perStep === perStep - 1) yield;
    const path = `indicators[${index}]`;
    const reading = readIndicator(item, path, registers);
    // One by one: a spread of a hundred thousand arguments overflows the stack.
    for (const problem of reading.problems) problems.push(problem);
    if (reading.broken) broken.push({ record: reading.broken, path });
    else if (!indicators.has(reading.indicator.id)) indicators.set(reading.indicator.id, reading.indicator);
    else {
      const expected = 'một mã chưa dùng trong danh sách (bản ghi đầu được giữ)';
      problems.push({ path: `${path}.id`, found: reading.indicator.id, expected, severity: 'record' });
    }
  }
  const pillarOrder = new Map(registers.pillars.map((pillar, index) => [pillar.id, index]));
  const place = (indicator: Indicator) => pillarOrder.get(indicator.pillarId) ?? 0;
  const sorted = [...indicators.values()].toSorted(
    (a, b) => place(a) - place(b) || a.order - b.order || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
  return { indicators: sorted, broken: withOwnIds(broken, indicators), problems };
}

/** A broken record whose id another record already bears goes by its place in the file. */
function withOwnIds(
  broken: readonly { readonly record: BrokenIndicator; readonly path: string }[],
  indicators: ReadonlyMap<string, Indicator>,
): BrokenIndicator[] {
  const taken = new Set(indicators.keys());
  return broken.map(({ record, path }) => {
    const id = taken.has(record.id) ? path : record.id;
    taken.add(id);
    return { ...record, id };
  });
}

function readContext(raw: unknown, registers: Registers, desk: Desk): ContextFigure[] {
  return desk.readUnique(ContextCoreSchema, raw, 'context').map((figure) => {
    const path = `context.${figure.id}.observations`;
    const { sources, notAfter } = registers;
    const rules = { sources, notAfter, bounds: null, percent: false, decimals: figure.decimals };
    const good = desk
      .readEach(ObservationSchema, figure.observations, path)
      .filter(({ record, path: where }) => agrees(record, where, rules, desk));
    return { ...figure, observations: onePerPeriod(good, desk) };
  });
}
