import { apiAddress, resourcePath, type Api } from '#data/api.ts';
import { filesAtOnce } from '#data/check-details.ts';
import { contractFiles, fetchContractFile } from '#data/contract-files.ts';
import { DataError } from '#data/errors.ts';
import { indicatorResource } from '#data/indicator.ts';
import { eachLimited } from '#data/limited.ts';
import { programmesResource } from '#data/programmes.ts';
import { fetchRaw } from '#data/raw.ts';
import type { Catalogue } from '#domain/model/index.ts';
import { timeZone } from '#platform/clock.ts';
import { readmeText } from './edition-readme.ts';
import { createZip } from './zip-writer.ts';

/** One file on its way into the archive. */
export interface ArchiveFile {
  /** Its path in the archive. */
  readonly name: string;
  /** Its text; null when the API has none and need not have one. @throws DataError */
  readonly load: (signal: AbortSignal) => Promise<string | null>;
}

export interface MissingFile {
  readonly file: ArchiveFile;
  readonly error: unknown;
}

/** The archive of an edition on its way: files that failed can be asked for again before it is finished. */
export interface EditionArchive {
  readonly files: readonly ArchiveFile[];
  /**
   * Fetches files and puts them in, a few at a time.
   * @param onDone called after each, with how many are done
   * @returns those that could not be had; @throws an AbortError once aborted
   */
  readonly collect: (
    files: readonly ArchiveFile[],
    signal: AbortSignal,
    onDone: (done: number) => void,
  ) => Promise<readonly MissingFile[]>;
  /** Adds the README, which names the files that are missing, and ends the archive. */
  readonly finish: (missing: readonly MissingFile[]) => Promise<Blob>;
}

const idForm = /^[a-z0-9][a-z0-9-]{0,63}$/;

function filesOf(
  api: Api,
  edition: string | null,
  catalogue: Catalogue,
  catalogueText: string,
): readonly ArchiveFile[] {
  const resource = (name: string): ArchiveFile => ({
    name,
    load: async (signal) => (await fetchRaw(api, edition, name, signal)).text,
  });
  // A broken record may still have its history; a place in the file («indicators[3]») is not an id.
  const ids = [...catalogue.indicators, ...catalogue.broken].map(({ id }) => id);
  return [
    { name: 'catalogue.json', load: async () => catalogueText },
    resource(programmesResource),
    { name: 'units.json', load: (signal) => unitsText(api, edition, signal) },
    ...[...new Set(ids)].filter((id) => idForm.test(id)).map((id) => resource(indicatorResource(id))),
    ...contractFiles.map((name): ArchiveFile => ({
      name,
      load: async (signal) => (await fetchContractFile(api, name, signal)).text,
    })),
  ];
}

/** Administrative units are optional: those of the edition, else those that all editions share, else none. */
async function unitsText(api: Api, edition: string | null, signal: AbortSignal): Promise<string | null> {
  try {
    return (await fetchRaw(api, edition, 'units.json', signal)).text;
  } catch (error) {
    if (!(error instanceof DataError) || error.status !== 404) throw error;
    return edition === null ? null : unitsText(api, null, signal);
  }
}

/**
 * Begins the archive of an edition: every resource as the API serves it, the schemas, the OpenAPI document and a
 * README.
 * @param catalogueText the text from which the catalogue on the screen was read
 * @param now ms, written into the archive
 */
export function createEditionArchive(
  api: Api,
  edition: string | null,
  catalogue: Catalogue,
  catalogueText: string,
  now: number,
): EditionArchive {
  const zip = createZip(now);
  const added: string[] = [];
  return {
    files: filesOf(api, edition, catalogue, catalogueText),
    collect: async (files, signal, onDone) => {
      const missing: MissingFile[] = [];
      let done = 0;
      await eachLimited(files, filesAtOnce, signal, async (file) => {
        try {
          const text = await file.load(signal);
          if (text !== null) {
            await zip.add(file.name, text);
            added.push(file.name);
          }
        } catch (error) {
          signal.throwIfAborted();
          missing.push({ file, error });
        }
        done += 1;
        onDone(done);
      });
      return missing;
    },
    finish: async (missing) => {
      const address = new URL(resourcePath(edition, ''), await apiAddress(api)).href;
      const facts = {
        catalogue,
        address,
        madeAt: now,
        files: added.toSorted(),
        missing: missing.map(({ file }) => file.name),
      };
      await zip.add('README.txt', `\uFEFF${readmeText(facts, timeZone).replaceAll('\n', '\r\n')}`);
      return zip.finish();
    },
  };
}
