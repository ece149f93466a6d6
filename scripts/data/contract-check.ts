import { parseCatalogue } from '#contract/catalogue.ts';
import { parseEditions } from '#contract/editions.ts';
import { parseIndicatorDetail } from '#contract/indicator-detail.ts';
import { parseProgrammes } from '#contract/programmes.ts';
import type { ContractResult } from '#contract/result.ts';
import type { Catalogue, Problem } from '#domain/model/index.ts';
import { serialise } from './files.ts';

type Resources = ReadonlyMap<string, object>;

/**
 * Reads every resource exactly as the product will and lists all that would be left out, one line a fault, with the
 * path of the file. Nothing may be published while this list is not empty.
 */
export function contractProblems(resources: Resources): string[] {
  const folders = [...resources.keys()].filter((path) => path.endsWith('catalogue.json'));
  const editions = read('editions.json', resources, parseEditions);
  return [
    ...editions.problems,
    ...folders.flatMap((path) => folderProblems(path.slice(0, -'catalogue.json'.length), resources)),
  ];
}

function folderProblems(folder: string, resources: Resources): string[] {
  const { value: catalogue, problems } = read(`${folder}catalogue.json`, resources, parseCatalogue);
  if (!catalogue) return problems;
  const programmes = read(`${folder}programmes.json`, resources, (text) => parseProgrammes(text, catalogue));
  const details = catalogue.indicators.flatMap((indicator) => {
    const path = `${folder}indicators/${indicator.id}.json`;
    return read(path, resources, (text) => parseIndicatorDetail(text, { catalogue, indicator })).problems;
  });
  return [...problems, ...programmes.problems, ...details, ...unknownNeighbours(folder, catalogue)];
}

function unknownNeighbours(folder: string, { indicators }: Catalogue): string[] {
  const known = new Set(indicators.map(({ id }) => id));
  return indicators.flatMap(({ id, pairedWith, related }) =>
    [...pairedWith, ...related]
      .filter((other) => !known.has(other))
      .map((other) => `${folder}catalogue.json: ${id}: không có chỉ số «${other}» để dẫn tới`),
  );
}

function read<T extends { readonly problems: readonly Problem[] }>(
  path: string,
  resources: Resources,
  parse: (text: string) => ContractResult<T>,
): { value: T | null; problems: string[] } {
  const resource = resources.get(path);
  if (!resource) return { value: null, problems: [`${path}: thiếu tệp`] };
  const result = parse(serialise(resource));
  if (!result.ok) return { value: null, problems: [`${path}: ${result.message}`] };
  const problems = result.value.problems.map(
    (problem) => `${path}: ${problem.path}: có «${problem.found}», cần ${problem.expected}`,
  );
  return { value: result.value, problems };
}
