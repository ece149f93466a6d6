import { parseCatalogue } from '#contract/catalogue.ts';
import type { ContractResult } from '#contract/result.ts';
import type { Catalogue, Problem } from '#domain/model/index.ts';
import { catalogue } from './sample.ts';

/** Marks a field that is to be taken away rather than changed. */
export const absent = Symbol('absent');

/**
 * A copy of a record with the field at `path` (`indicators[0].latest.value`) changed.
 * Throws when the way there does not exist: a test must not be vacuous.
 */
export function withField(record: unknown, path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(record));
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop();
  let place = copy;
  for (const key of keys) place = (place as Record<string, unknown>)[key];
  if (last === undefined || place === null || typeof place !== 'object')
    throw new Error(`no way to «${path}»`);
  if (value === absent) {
    if (!Reflect.has(place, last)) throw new Error(`«${path}» is not there`);
    Reflect.deleteProperty(place, last);
  } else Reflect.set(place, last, value);
  return copy;
}

/** The value of a result that must have been read. */
export function valueOf<T>(result: ContractResult<T>): T {
  if (!result.ok) throw new Error(`not read: ${result.kind}, ${result.message} (${result.found})`);
  return result.value;
}

export const readCatalogue = (json: unknown): Catalogue => valueOf(parseCatalogue(JSON.stringify(json)));

/** The sample catalogue with one field changed, as it is read. */
export const catalogueWith = (path: string, value: unknown): Catalogue =>
  readCatalogue(withField(catalogue(), path, value));

export const pathsOf = (problems: readonly Problem[]): string[] => problems.map(({ path }) => path);
