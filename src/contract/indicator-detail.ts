import type {
  BreakdownRow,
  Catalogue,
  Comparator,
  Indicator,
  IndicatorDetail,
  Observation,
  Revision,
} from '#domain/model/index.ts';
import { agrees, lastDayOf, onePerPeriod, type ObservationRules } from './cross-check.ts';
import { Desk } from './desk.ts';
import { readRoot } from './json.ts';
import { IdSchema } from './primitives.ts';
import {
  BreakdownCoreSchema,
  EventSchema,
  RevisionSchema,
  RowCoreSchema,
  SeriesCoreSchema,
} from './records/detail.ts';
import { ComparatorSchema, ObservationSchema } from './records/observation.ts';
import { failure, type ContractResult } from './result.ts';

/** What the catalogue knows of the indicator, for cross-checks; null when it is not at hand. */
export interface DetailContext {
  readonly catalogue: Catalogue;
  readonly indicator: Indicator;
}

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
  const desk = new Desk();
  const id = desk.read(IdSchema, raw['id'], 'id');
  if (id === null || !Array.isArray(raw['observations'])) {
    return failure('invalid', 'tệp không có mã chỉ số (id) hoặc danh sách số liệu (observations)', text);
  }
  const others = referenceRules(context);
  const own = context ? ownRules(context) : noRules;
  const observations = readObservations(raw['observations'], 'observations', own, desk);
  const revisions = desk.readList(RevisionSchema, raw['revisions'], 'revisions');
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
          observations: readObservations(record.observations, `${path}.observations`, others, desk),
        })),
      breakdowns: desk
        .readEach(BreakdownCoreSchema, raw['breakdowns'], 'breakdowns')
        .map(({ record, path }) => ({
          ...record,
          rows: readRows(record.rows, `${path}.rows`, others, desk),
        })),
      events: desk.readList(EventSchema, raw['events'], 'events'),
      revisions: revisions.filter((revision, index) =>
        matchesHistory(revision, `revisions[${index}]`, observations, desk),
      ),
      problems: desk.problems,
    },
  };
}

function referenceRules(context: DetailContext | null): ObservationRules {
  if (!context) return noRules;
  const { sources, edition } = context.catalogue;
  return { ...noRules, sources, notAfter: lastDayOf(edition) };
}

function ownRules(context: DetailContext): ObservationRules {
  const { bounds, unit, decimals } = context.indicator;
  return { ...referenceRules(context), bounds, percent: unit.id === 'percent', decimals };
}

function readObservations(raw: unknown, path: string, rules: ObservationRules, desk: Desk): Observation[] {
  const good = desk
    .readEach(ObservationSchema, raw, path)
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
    const comparators: Comparator[] = desk.readList(
      ComparatorSchema,
      record.comparators,
      `${where}.comparators`,
    );
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
  if (!newest || !latest) return;
  if (newest.period.text !== latest.period.text || newest.value !== latest.value) {
    const expected = `số mới nhất như trong danh mục: ${latest.value ?? 'không có giá trị'} (${latest.period.text})`;
    desk.report(
      'observations',
      `${newest.value ?? 'không có giá trị'} (${newest.period.text})`,
      expected,
      'note',
    );
  }
}

function matchesHistory(
  revision: Revision,
  path: string,
  observations: readonly Observation[],
  desk: Desk,
): boolean {
  const now = observations.find(({ period }) => period.text === revision.period.text);
  if (now && now.value === revision.now) return true;
  desk.report(`${path}.now`, revision.now, `giá trị của kỳ ${revision.period.text} trong chuỗi`);
  return false;
}
