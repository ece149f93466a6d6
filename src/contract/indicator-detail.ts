import type {
  BreakdownRow,
  Catalogue,
  Indicator,
  IndicatorDetail,
  Observation,
} from '#domain/model/index.ts';
import type { Period } from '#domain/period.ts';
import { agrees, lastDayOf, onePerPeriod, type ObservationRules } from './cross-check.ts';
import { Desk } from './desk.ts';
import { readComparators } from './indicator-parts.ts';
import { readRoot } from './json.ts';
import { IdSchema } from './primitives.ts';
import { BreakdownCoreSchema, EventSchema, RowCoreSchema, SeriesCoreSchema } from './records/detail.ts';
import { plainObservation } from './plain-observation.ts';
import { ObservationSchema } from './records/observation.ts';
import { readRevisions } from './revisions.ts';
import { failure, type ContractResult } from './result.ts';

/** What the catalogue knows of the indicator, for cross-checks; null when it is not at hand. */
export interface DetailContext {
  readonly catalogue: Catalogue;
  readonly indicator: Indicator;
}

/** Periods of one file by their text: its series share them. */
type Periods = Map<string, Period | null>;

const noRules: ObservationRules = {
  sources: null,
  notAfter: null,
  bounds: null,
  percent: false,
  decimals: 0,
};

/** Reads `indicators/{id}.json` from its text. Bad records are left out and listed. Never throws. */
export function parseIndicatorDetail(
  text: string,
  context: DetailContext | null = null,
  contentType: string | null = null,
): ContractResult<IndicatorDetail> {
  const root = readRoot(text, contentType);
  if (!root.ok) return root;
  const raw = root.value;
  const desk = new Desk(text);
  const id = desk.read(IdSchema, raw['id'], 'id');
  if (id === null || !Array.isArray(raw['observations'])) {
    return failure('invalid', 'tệp không có mã chỉ số (id) hoặc danh sách số liệu (observations)', text);
  }
  const others = referenceRules(context);
  const periods: Periods = new Map();
  const own = context ? ownRules(context, others) : noRules;
  const observations = readObservations(raw['observations'], 'observations', own, desk, periods);
  if (context) checkNewest(context.indicator, id, observations, desk);
  return {
    ok: true,
    value: {
      id,
      observations,
      comparatorSeries: desk
        .readEach(SeriesCoreSchema, raw['comparatorSeries'], 'comparatorSeries')
        .map(({ record, path }) => ({
          ...record,
          observations: readObservations(record.observations, `${path}.observations`, others, desk, periods),
        })),
      breakdowns: desk
        .readUniqueEach(BreakdownCoreSchema, raw['breakdowns'], 'breakdowns')
        .map(({ record, path }) => ({
          ...record,
          rows: readRows(record.rows, `${path}.rows`, others, desk),
        })),
      events: desk.readList(EventSchema, raw['events'], 'events'),
      revisions: readRevisions(raw['revisions'], observations, desk),
      problems: desk.problems,
    },
  };
}

function referenceRules(context: DetailContext | null): ObservationRules {
  if (!context) return noRules;
  const { sources, edition } = context.catalogue;
  return { ...noRules, sources, notAfter: lastDayOf(edition) };
}

function ownRules({ indicator }: DetailContext, references: ObservationRules): ObservationRules {
  const { bounds, unit, decimals } = indicator;
  return { ...references, bounds, percent: unit.id === 'percent', decimals };
}

function readObservations(
  raw: unknown,
  path: string,
  rules: ObservationRules,
  desk: Desk,
  periods: Periods,
): Observation[] {
  const good = desk
    .readEach(ObservationSchema, raw, path, (item) => plainObservation(item, periods))
    .filter(({ record, path: where }) => agrees(record, where, rules, desk));
  return onePerPeriod(good, desk);
}

function readRows(raw: unknown, path: string, rules: ObservationRules, desk: Desk): BreakdownRow[] {
  const keys = new Set<string>();
  return desk.readEach(RowCoreSchema, raw, path).flatMap(({ record, path: where }): BreakdownRow[] => {
    if (keys.has(record.key)) {
      desk.report(`${where}.key`, record.key, 'một khóa chưa dùng trong bảng (dòng đầu được giữ)');
      return [];
    }
    keys.add(record.key);
    if (!agrees(record.observation, `${where}.observation`, rules, desk)) return [];
    const comparators = readComparators(record.comparators, `${where}.comparators`, rules, desk);
    return [{ ...record, comparators }];
  });
}

function checkNewest(
  indicator: Indicator,
  id: string,
  observations: readonly Observation[],
  desk: Desk,
): void {
  if (id !== indicator.id) desk.report('id', id, `mã của chỉ số: ${indicator.id}`, 'note');
  const newest = observations.at(-1);
  const { latest } = indicator;
  if (!latest) return;
  if (newest?.period.text !== latest.period.text || newest.value !== latest.value) {
    const expected = `số mới nhất như trong danh mục: ${latest.value ?? 'không có giá trị'} (${latest.period.text})`;
    desk.report(
      'observations',
      newest ? `${newest.value ?? 'không có giá trị'} (${newest.period.text})` : undefined,
      expected,
      'note',
    );
  }
}
