import { parseCatalogue } from '../../src/contract/catalogue.ts';
import { unitsChanged } from '../../src/contract/cross-check.ts';
import { parseEditions } from '../../src/contract/editions.ts';
import { parseIndicatorDetail } from '../../src/contract/indicator-detail.ts';
import { parseProgrammes } from '../../src/contract/programmes.ts';
import type { ContractResult } from '../../src/contract/result.ts';
import type { Catalogue, EditionEntry, Problem } from '../../src/domain/model/index.ts';
import type { Place } from './reader.ts';

/** A problem and the file it stands in. */
export interface Finding extends Problem {
  readonly file: string;
}

export interface Report {
  readonly files: number;
  readonly findings: readonly Finding[];
}

class Checker {
  readonly findings: Finding[] = [];
  files = 0;
  readonly place: Place;

  constructor(place: Place) {
    this.place = place;
  }

  report(file: string, path: string, found: string, expected: string): void {
    this.findings.push({ file, path, found, expected, severity: 'record' });
  }

  async read<T extends { readonly problems: readonly Problem[] }>(
    file: string,
    parse: (text: string, contentType: string | null) => ContractResult<T>,
  ): Promise<T | null> {
    this.files += 1;
    let raw: Awaited<ReturnType<Place['read']>>;
    try {
      raw = await this.place.read(file);
    } catch (error) {
      this.report(file, '(tệp)', (error as Error).message, 'một tệp đọc được');
      return null;
    }
    const result = parse(raw.text, raw.contentType);
    if (!result.ok) {
      this.report(file, '(tệp)', result.found, result.message);
      return null;
    }
    this.findings.push(...result.value.problems.map((problem) => ({ file, ...problem })));
    return result.value;
  }

  /** The resources of one folder: an edition, or the current ones. */
  async edition(folder: string): Promise<Catalogue | null> {
    const catalogue = await this.read(`${folder}catalogue.json`, parseCatalogue);
    await this.read(`${folder}programmes.json`, (text, type) => parseProgrammes(text, catalogue, type));
    if (!catalogue) return null;
    for (const indicator of catalogue.indicators) {
      await this.read(`${folder}indicators/${indicator.id}.json`, (text, type) =>
        parseIndicatorDetail(text, { catalogue, indicator }, type),
      );
    }
    const known = new Set([...catalogue.indicators, ...catalogue.broken].map(({ id }) => id));
    for (const id of (await this.place.listIndicators(folder)) ?? []) {
      if (!known.has(id)) {
        this.report(`${folder}indicators/${id}.json`, '(tệp)', id, 'mã chỉ số có trong catalogue.json');
      }
    }
    return catalogue;
  }

  compareEntry(entry: EditionEntry, catalogue: Catalogue): void {
    for (const field of ['id', 'kind', 'publishedAt', 'dataCutoff', 'evaluatedAt'] as const) {
      if (entry[field] !== catalogue.edition[field]) {
        const expected = `như trong ${entry.path}catalogue.json: ${catalogue.edition[field]}`;
        this.report('editions.json', `editions.${entry.id}.${field}`, entry[field], expected);
      }
    }
  }
}

/** Checks a whole API: the current resources, the list of editions and every edition, with all cross-checks. */
export async function checkApi(place: Place): Promise<Report> {
  const checker = new Checker(place);
  await checker.edition('');
  const list = await checker.read('editions.json', parseEditions);
  let before: Catalogue | null = null;
  for (const entry of list?.editions ?? []) {
    const catalogue = await checker.edition(entry.path);
    if (!catalogue) continue;
    checker.compareEntry(entry, catalogue);
    for (const { id, was, now } of before ? unitsChanged(before.indicators, catalogue.indicators) : []) {
      const expected = `đơn vị như kỳ trước: ${was}`;
      checker.report(`${entry.path}catalogue.json`, `indicators.${id}.unit.id`, now, expected);
    }
    before = catalogue;
  }
  return { files: checker.files, findings: checker.findings };
}

/** Checks one file; which resource it is shows in its own fields. */
export async function checkFile(place: Place, file: string): Promise<Report> {
  const checker = new Checker(place);
  const { text } = await place.read(file);
  const has = (name: string) => text.includes(`"${name}"`);
  if (has('indicators') && has('edition')) await checker.read(file, parseCatalogue);
  else if (has('observations') && has('id') && !has('milestones')) {
    await checker.read(file, (content, type) => parseIndicatorDetail(content, null, type));
  } else if (has('editions')) await checker.read(file, parseEditions);
  else await checker.read(file, (content, type) => parseProgrammes(content, null, type));
  return { files: checker.files, findings: checker.findings };
}
