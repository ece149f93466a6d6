import type { Built } from './built.ts';
import type { RunTime } from './place.ts';

declare const built: Built;

/** The run time, with the looks that all its widgets share. */
export interface Ready {
  readonly runTime: RunTime;
  readonly sheet: CSSStyleSheet;
}

/** The run time of this page when it is here already: then a widget can be shown at once. */
export let here: Ready | undefined;

let coming: Promise<Ready> | undefined;

/** The run time, fetched once for the whole page, from the first site that is named. Rejects when it cannot be had. */
export function fetchRunTime(site: string): Promise<Ready> {
  return (coming ??= fetchAll(site));
}

/** What could not be had is asked for anew the next time. */
export function forgetRunTime(): void {
  coming = undefined;
}

async function fetchAll(site: string): Promise<Ready> {
  const [sheet, runTime]: [CSSStyleSheet, RunTime, ...unknown[]] = await Promise.all([
    fetchSheet(site + built.style),
    import(/* @vite-ignore */ site + built.runTime),
    ...built.modules.map((file) => import(/* @vite-ignore */ site + file)),
  ]);
  return (here = { sheet, runTime });
}

async function fetchSheet(address: string): Promise<CSSStyleSheet> {
  const response = await fetch(address);
  if (!response.ok) throw response;
  return sheetOf(await response.text());
}

/** Looks by way of a constructed sheet: a policy of the page without `style-src` lets them pass, unlike any markup. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
