import type { Page, Locator } from '@playwright/test';
import type { App } from '../app.ts';
import type { HostPage } from './portal.ts';

/** The line that an editor pastes once to a page, for elements. */
export function elementScript(app: App, path = ''): string {
  return `<script src="${app.at(`${path}nhung/v1/phan-tu.js`)}" async></script>`;
}

/** A figure as an element: `element('ipv6', 'giao-dien="toi"')`. */
export function element(id: string, attributes = '', inside = ''): string {
  return `<cds-chi-so ma="${id}" ${attributes}>${inside}</cds-chi-so>`;
}

/** The least that a portal's policy must allow for elements; everything else is refused. */
export function leastPolicy({ origin }: App): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    `script-src ${origin}`,
    `connect-src ${origin}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return { 'Content-Security-Policy': policy.join('; ') };
}

type Around = {
  readonly headers?: Readonly<Record<string, string>>;
  /** The portal's own style sheet, if any. */
  readonly css?: string;
  readonly lang?: string;
};

/** A page of a portal with nothing on it but what is told. */
export function barePage(body: string, { headers = {}, css, lang = 'vi' }: Around = {}): HostPage {
  const sheet = css === undefined ? '' : '<link rel="stylesheet" href="/theme/own.css">';
  return {
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Cổng thông tin</title>${sheet}</head><body>${body}</body></html>`,
    theme: css === undefined ? {} : { 'own.css': css },
    headers,
  };
}

/** The ways to the full pages from elements that show figures, or words that there are none. */
export function figures(within: Page | Locator): Locator {
  return within.locator('article:not([aria-busy])').getByRole('link', { name: /Xem chi tiết/ });
}

/** Counts what a page asks of the dashboard, by path without its hash: `/api/v1/catalogue.json`. */
export function requestsOf(page: Page, { origin }: App): () => Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin) return;
    const path = url.pathname.replace(/-[\da-f]{8}\./, '.');
    counts[path] = (counts[path] ?? 0) + 1;
  });
  return () => ({ ...counts });
}
