import { parseCatalogue } from '../../src/contract/catalogue.ts';
import { parseEditions } from '../../src/contract/editions.ts';
import type { DetailContext } from '../../src/contract/indicator-detail.ts';
import { parseProgrammes } from '../../src/contract/programmes.ts';
import { parseUnits } from '../../src/contract/units.ts';
import type { Catalogue } from '../../src/domain/model/index.ts';
import { Checker, type Report } from './checker.ts';
import { checkDetail } from './detail.ts';
import type { Place } from './reader.ts';

type Kind = 'catalogue' | 'indicator' | 'programmes' | 'editions' | 'units';

/** The list that a resource cannot do without. */
const marks = [
  ['catalogue', '"indicators"'],
  ['indicator', '"observations"'],
  ['editions', '"editions"'],
  ['units', '"units"'],
  ['programmes', '"milestones"'],
] as const;

function kindOf(file: string, text: string): Kind {
  const named = marks.find(([kind]) => file === `${kind}.json`);
  return (named ?? marks.find(([, mark]) => text.includes(mark)))?.[0] ?? 'programmes';
}

/** Checks one file; its name or its own lists tell which resource it is. The catalogue beside it is its context. */
export async function checkFile(place: Place, file: string): Promise<Report> {
  const checker = new Checker(place);
  const kind = kindOf(file, await place.read(file).then(({ text }) => text));
  if (kind === 'catalogue') await checker.read(file, parseCatalogue);
  else if (kind === 'editions') await checker.read(file, parseEditions);
  else if (kind === 'units') await checker.read(file, parseUnits);
  else if (kind === 'indicator') {
    await checkDetail(checker, file, contextOf(file, await catalogueAt(place, '../catalogue.json')));
  } else {
    const catalogue = await catalogueAt(place, 'catalogue.json');
    await checker.read(file, (text, type) => parseProgrammes(text, catalogue, type));
  }
  return checker;
}

async function catalogueAt(place: Place, path: string): Promise<Catalogue | null> {
  if (!(await place.has(path))) return null;
  const result = parseCatalogue((await place.read(path)).text);
  return result.ok ? result.value : null;
}

function contextOf(file: string, catalogue: Catalogue | null): DetailContext | null {
  const indicator = catalogue?.indicators.find(({ id }) => `${id}.json` === file);
  return catalogue && indicator ? { catalogue, indicator } : null;
}
