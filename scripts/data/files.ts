import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataFile, DataFiles } from './build.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const published = join(root, 'public/api/v1');

/** Reads the hand-kept files of the project; editions in the order of their ids. */
export function readDataFiles(): DataFiles {
  const read = (name: string): DataFile => ({ name, text: readFileSync(join(root, name), 'utf8') });
  const editions = readdirSync(join(root, 'data/editions')).filter((name) => name.endsWith('.yaml'));
  return {
    sources: read('data/sources.yaml'),
    facts: read('data/facts.yaml'),
    definitions: read('data/definitions.yaml'),
    editions: editions.toSorted().map((name) => read(`data/editions/${name}`)),
  };
}

/**
 * A resource as the bytes that are published: the same for the same data. One record a line, so that the file stays
 * small and a change of one record is a change of one line.
 */
export function serialise(resource: object): string {
  const fields = Object.entries(resource).map(([key, value]: [string, unknown]) => {
    const isList = Array.isArray(value) && value.length > 0;
    const text = isList
      ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{${fields.join(',\n')}}\n`;
}

/** Paths below `api/v1/` whose file is missing, differs from `resources` or belongs to nothing any more. */
export function staleFiles(resources: ReadonlyMap<string, object>): string[] {
  const onDisk = new Set(filesOnDisk());
  const stale = [...resources].filter(
    ([path, resource]) =>
      !onDisk.delete(path) || readFileSync(join(published, path), 'utf8') !== serialise(resource),
  );
  return [...stale.map(([path]) => path), ...onDisk].toSorted();
}

/** Writes what differs and removes what nothing publishes any more. Gives the paths it touched. */
export function publish(resources: ReadonlyMap<string, object>): string[] {
  const touched = staleFiles(resources);
  for (const path of touched) {
    const file = join(published, path);
    const resource = resources.get(path);
    if (resource) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, serialise(resource));
    } else rmSync(file);
  }
  return touched;
}

function filesOnDisk(): string[] {
  mkdirSync(published, { recursive: true });
  return readdirSync(published, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  );
}
