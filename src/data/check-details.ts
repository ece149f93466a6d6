import type { Catalogue, Problem } from '#domain/model/index.ts';
import type { Api } from './api.ts';
import { indicatorReader, indicatorResource } from './indicator.ts';
import { eachLimited } from './limited.ts';
import { fetchRaw } from './raw.ts';

/** What is wrong with the detail files of an edition. */
export interface DetailCheck {
  /** How many files were read. */
  readonly read: number;
  /** Faults inside files that could be read; each path begins with the file's own. */
  readonly problems: readonly Problem[];
  /** Files that could not be had or read at all, with the reason. */
  readonly failures: readonly { readonly resource: string; readonly error: unknown }[];
}

/** How many files are asked for at once. */
export const filesAtOnce = 6;

/**
 * Reads `indicators/{id}.json` of every indicator of a catalogue, as the indicator's own page would. Nothing is kept.
 * @param onRead called with the number of files done so far
 * @throws an AbortError once `signal` is aborted
 */
export async function checkDetails(
  api: Api,
  edition: string | null,
  catalogue: Catalogue,
  signal: AbortSignal,
  onRead: (done: number) => void,
): Promise<DetailCheck> {
  const problems: Problem[] = [];
  const failures: { resource: string; error: unknown }[] = [];
  let done = 0;
  await eachLimited(catalogue.indicators, filesAtOnce, signal, async ({ id }) => {
    const resource = indicatorResource(id);
    try {
      const { text, contentType } = await fetchRaw(api, edition, resource, signal);
      const read = await indicatorReader(catalogue, id);
      const result = await read(text, contentType);
      if (!result.ok) problems.push(unreadable(resource, result.message, result.found));
      else for (const one of result.value.problems) problems.push(inFile(resource, one));
    } catch (error) {
      signal.throwIfAborted();
      failures.push({ resource, error });
    }
    done += 1;
    onRead(done);
  });
  return { read: done - failures.length, problems, failures };
}

function inFile(resource: string, problem: Problem): Problem {
  return { ...problem, path: `${resource} › ${problem.path}` };
}

function unreadable(resource: string, message: string, found: string): Problem {
  return { path: resource, found, expected: message, severity: 'record' };
}
