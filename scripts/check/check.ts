import { basename, dirname } from 'node:path';
import { unitsChanged } from '../../src/contract/cross-check.ts';
import { parseCatalogue } from '../../src/contract/catalogue.ts';
import { parseEditions } from '../../src/contract/editions.ts';
import { parseProgrammes } from '../../src/contract/programmes.ts';
import { parseUnits } from '../../src/contract/units.ts';
import type { Catalogue, EditionEntry } from '../../src/domain/model/index.ts';
import { Checker, type Report } from './checker.ts';
import { checkDetail } from './detail.ts';
import { checkFile } from './file.ts';
import { checkUnits } from './units.ts';
import { folderPlace, isFolder, urlPlace, type Place } from './reader.ts';

/** Checks a file, a folder or an http(s) address. @throws when there is nothing at the path */
export async function checkTarget(target: string): Promise<Report> {
  if (/^https?:\/\//.test(target)) return checkApi(urlPlace(target));
  return (await isFolder(target))
    ? checkApi(folderPlace(target))
    : checkFile(folderPlace(dirname(target)), basename(target));
}

/** Checks a whole API: the current resources, the list of editions and every edition, with all cross-checks. */
export async function checkApi(place: Place): Promise<Report> {
  const checker = new Checker(place);
  await checkFolder(checker, '');
  const list = await checker.read('editions.json', parseEditions);
  let before: Catalogue | null = null;
  for (const entry of list?.editions ?? []) {
    const catalogue = await checkFolder(checker, entry.path);
    if (!catalogue) continue;
    compareEntry(checker, entry, catalogue);
    for (const { id, was, now } of before ? unitsChanged(before.indicators, catalogue.indicators) : []) {
      const expected = `đơn vị như kỳ trước: ${was}`;
      checker.report(`${entry.path}catalogue.json`, `indicators.${id}.unit.id`, now, expected);
    }
    before = catalogue;
  }
  return checker;
}

/** The resources of one folder: an edition, or the current ones. */
async function checkFolder(checker: Checker, folder: string): Promise<Catalogue | null> {
  const catalogue = await checker.read(`${folder}catalogue.json`, parseCatalogue);
  await checker.read(`${folder}programmes.json`, (text, type) => parseProgrammes(text, catalogue, type));
  const units = `${folder}units.json`;
  const register = (await checker.place.has(units)) ? await checker.read(units, parseUnits) : null;
  if (!catalogue) return null;
  for (const indicator of catalogue.indicators) {
    const file = `${folder}indicators/${indicator.id}.json`;
    const detail = await checkDetail(checker, file, { catalogue, indicator });
    if (detail && register) checkUnits(checker, file, detail, register);
  }
  const known = new Set([...catalogue.indicators, ...catalogue.broken].map(({ id }) => id));
  for (const id of await checker.place.listIndicators(folder)) {
    if (known.has(id)) continue;
    checker.report(`${folder}indicators/${id}.json`, '(tệp)', id, 'mã chỉ số có trong catalogue.json');
  }
  return catalogue;
}

function compareEntry(checker: Checker, entry: EditionEntry, { edition }: Catalogue): void {
  for (const field of ['id', 'title', 'kind', 'publishedAt', 'dataCutoff', 'evaluatedAt', 'note'] as const) {
    const [listed, own] = [JSON.stringify(entry[field]), JSON.stringify(edition[field])];
    if (listed === own) continue;
    checker.report(
      'editions.json',
      `editions.${entry.id}.${field}`,
      listed,
      `như trong ${entry.path}catalogue.json: ${own}`,
    );
  }
}
