import { Cursor, type DataError } from './cursor.ts';
import { schemaVersion } from './detail.ts';
import { buildEdition, type BuiltEdition, type Register } from './edition.ts';
import { readFacts } from './facts.ts';
import { readSources } from './sources.ts';

/** The hand-kept files: name (for messages) and text. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
}

export interface DataFiles {
  readonly sources: DataFile;
  readonly facts: DataFile;
  readonly definitions: DataFile;
  readonly editions: readonly DataFile[];
}

export interface Build {
  /** Path below `api/v1/` → what the file holds. */
  readonly resources: ReadonlyMap<string, object>;
  readonly editions: readonly BuiltEdition[];
  readonly errors: readonly DataError[];
}

/**
 * Turns the hand-kept files into the published resources. A fault of a whole file throws {@link DataError};
 * faults of single records are listed in `errors`.
 */
export function build(files: DataFiles): Build {
  const register = readRegister(files);
  const editions = files.editions.map(({ name, text }) => buildEdition(Cursor.parse(name, text), register));
  const resources = new Map<string, object>();
  const served = editions.find(({ isDefault }) => isDefault);
  if (!served) throw new Error('No edition is marked `default: true`');
  resources.set('editions.json', {
    schemaVersion,
    default: served.id,
    editions: editions.map(({ id, header }) => ({ ...header, path: `editions/${id}/` })),
  });
  for (const [path, resource] of served.resources) resources.set(path, resource);
  for (const { id, resources: own } of editions) {
    for (const [path, resource] of own) resources.set(`editions/${id}/${path}`, resource);
  }
  return { resources, editions, errors: editions.flatMap(({ errors }) => errors) };
}

/** What all editions share. A fault throws {@link DataError}. */
export function readRegister(files: Omit<DataFiles, 'editions'>): Register {
  const parse = ({ name, text }: DataFile) => Cursor.parse(name, text);
  const sources = readSources(parse(files.sources));
  return {
    sources,
    facts: readFacts(parse(files.facts), sources),
    definitions: parse(files.definitions).only('area', 'pillars', 'agencies', 'units', 'indicators'),
  };
}
