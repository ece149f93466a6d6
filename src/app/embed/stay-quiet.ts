import { resourceUrl, type Api } from '#data/api.ts';
import { fetchText } from '#data/fetch-text.ts';
import { dayInZone } from '#domain/date.ts';
import { contentHash } from '#platform/content-hash.ts';
import { whenSeen, type Sight } from '#platform/frame-visibility.ts';
import { timeZone } from '#platform/time-zone.ts';
import type { BuiltIn, PageSnapshot } from '../page-snapshot.ts';

export type Resources = ReadonlyMap<string, BuiltIn>;

/** Whether the API itself gave every one of the texts that the page was built from. */
export function isConfirmed(resources: Resources): boolean {
  return [...resources.values()].every(({ confirmedAt }) => confirmedAt !== null);
}

/**
 * Whether what was judged when the page was built is judged so today.
 * @param judged the day of the build's judgement; empty when the edition is frozen, and judged as of its own day for
 *   ever; undefined when the page does not say
 */
export function isJudgedToday(judged: string | undefined, now: number): boolean {
  return judged === '' || judged === dayInZone(now, timeZone);
}

/**
 * Lets a built widget be what it is while the API says what it said when it was built: nothing is alive in the frame
 * but this question, asked when somebody can see the widget.
 * @returns when that has ended: the texts it was made from, as old ones, to be asked for again
 */
export async function stayQuiet(
  api: Api,
  sight: Sight,
  files: PageSnapshot['files'],
  judged: string | undefined,
  resources: Resources,
): Promise<Resources> {
  const { refreshSeconds } = await api.config;
  await whenSeen(sight, refreshSeconds * 1000);
  if (isJudgedToday(judged, Date.now()) && (await isUnchanged(api, files))) {
    return stayQuiet(api, sight, files, judged, resources);
  }
  const old = [...resources].map(([name, { text }]): [string, BuiltIn] => [
    name,
    { text, confirmedAt: null, newer: null },
  ]);
  return new Map(old);
}

async function isUnchanged(api: Api, files: PageSnapshot['files']): Promise<boolean> {
  try {
    const answers = [...files].map(async ([name, address]) => {
      const { text } = await fetchText(await resourceUrl(api, null, name));
      return address.endsWith(`-${contentHash(text)}.json`);
    });
    return (await Promise.all(answers)).every(Boolean);
  } catch {
    return false;
  }
}
