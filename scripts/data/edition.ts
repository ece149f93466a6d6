import type { Cursor } from './cursor.ts';
import { DataError } from './cursor.ts';
import { Desk, type Place } from './desk.ts';
import { readDay, type Fact } from './facts.ts';
import { schemaVersion } from './detail.ts';
import { buildIndicator } from './indicator.ts';
import { readHistory } from './observation.ts';
import { readProgrammes } from './programmes.ts';
import { readArea, readPillars } from './setting.ts';
import { readAgencies } from './agencies.ts';
import type { SourceRecord } from './sources.ts';
import { readText } from './text.ts';
import { readUnits, unitAt, type Units } from './units.ts';

export interface Register {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly definitions: Cursor;
}

export interface BuiltEdition {
  readonly id: string;
  readonly isDefault: boolean;
  readonly header: Record<string, unknown>;
  /** File name inside the edition's folder → what it holds. */
  readonly resources: ReadonlyMap<string, object>;
  readonly uses: ReadonlyMap<string, readonly Place[]>;
  /** Everything that was refused; the edition may be published only when there is nothing. */
  readonly errors: readonly DataError[];
}

/** Builds one edition from its file. One refused record does not hide the faults of the others. */
export function buildEdition(root: Cursor, register: Register): BuiltEdition {
  root.only(
    ...['edition', 'default', 'allowUndatedSource', 'indicators', 'context', 'programmes', 'milestones'],
    ...['platforms', 'commendations', 'bottlenecks'],
  );
  const { definitions } = register;
  const desk = new Desk(register.facts, register.sources, {
    day: readDay(root.at('edition').at('dataCutoff')),
    undated: new Map(
      root
        .at('allowUndatedSource')
        .entries()
        .map(([id, reason]) => [id, reason.string()]),
    ),
  });
  const errors: DataError[] = [];
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      errors.push(error);
      return null;
    }
  };
  const units = readUnits(definitions.at('units'), desk);
  const agencies = readAgencies(definitions.at('agencies'), desk);
  const entries = root.at('indicators');
  attempt(() =>
    entries.only(
      ...definitions
        .at('indicators')
        .entries()
        .map(([id]) => id),
    ),
  );
  const indicators = definitions
    .at('indicators')
    .entries()
    .flatMap(([id, definition]) => {
      const built = attempt(() => {
        if (!entries.at(id).exists) entries.fail(`thiếu chỉ số «${id}»; chưa có số liệu cũng phải ghi`);
        return buildIndicator(id, definition, entries.at(id), units, agencies, desk);
      });
      return built ? [built] : [];
    });
  const programmes = attempt(() => readProgrammes(root, units, agencies, desk)) ?? {};
  const header = readHeader(root.at('edition'), desk);
  const catalogue = {
    schemaVersion,
    edition: header,
    area: readArea(definitions.at('area'), desk),
    pillars: readPillars(definitions.at('pillars'), desk),
    agencies: [...agencies.all.values()].filter(({ id }) => agencies.named.has(id)),
    context:
      attempt(() =>
        root
          .at('context')
          .items()
          .map((item) => readContext(item, units, desk)),
      ) ?? [],
    // Read last: it lists the sources of all that was taken above.
    sources: desk.sourcesUsed(),
    indicators: indicators.map(({ summary }) => summary),
  };
  const details = indicators.map(({ detail }) => [`indicators/${detail.id}.json`, detail] as const);
  return {
    id: header.id,
    isDefault: root.at('default').optional((at) => at.boolean()) ?? false,
    header,
    resources: new Map<string, object>([
      ['catalogue.json', catalogue],
      ['programmes.json', programmes],
      ...details,
    ]),
    uses: desk.uses,
    errors,
  };
}

function readHeader(cursor: Cursor, desk: Desk) {
  cursor.only('id', 'title', 'kind', 'publishedAt', 'dataCutoff', 'evaluatedAt', 'note');
  return {
    id: cursor.at('id').string(),
    title: readText(cursor.at('title'), desk),
    kind: cursor.at('kind').oneOf(['live', 'frozen']),
    publishedAt: readInstant(cursor.at('publishedAt')),
    dataCutoff: readDay(cursor.at('dataCutoff')),
    evaluatedAt: readInstant(cursor.at('evaluatedAt')),
    note: cursor.at('note').optional((at) => readText(at, desk)),
  };
}

function readInstant(cursor: Cursor): string {
  const text = cursor.string();
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/.test(text);
  return isInstant && !Number.isNaN(Date.parse(text))
    ? text
    : cursor.fail('cần thời điểm ISO 8601 có múi giờ');
}

function readContext(item: Cursor, units: Units, edition: Desk) {
  item.only('id', 'name', 'unit', 'decimals', 'outOf', 'observations');
  const id = item.at('id').string();
  const desk = edition.at('overview', id);
  const unit = unitAt(item.at('unit'), units);
  return {
    id,
    name: readText(item.at('name'), desk),
    unit: unit.wire,
    decimals: item.at('decimals').number(),
    outOf: item.at('outOf').optional((at) => at.number()),
    observations: readHistory(item.at('observations'), desk, unit),
  };
}
