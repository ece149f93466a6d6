import { readFileSync } from 'node:fs';
import { http, HttpResponse, type HttpHandler } from 'msw';

// oxlint-disable-next-line typescript/no-explicit-any -- published JSON, changed by hand in a test
type Json = any;

/** A published resource of the current edition with a change, as `renderAt` takes it. */
export function edited(path: string, change: (published: Json) => Json): HttpHandler {
  // Frozen editions have resources of the same name in their own folders.
  return http.get(new RegExp(`/api/v1/${path.replaceAll('.', String.raw`\.`)}$`), () => {
    const json: Json = JSON.parse(readFileSync(`public/api/v1/${path}`, 'utf8'));
    return HttpResponse.json(change(json));
  });
}

/** The current catalogue with one indicator changed. */
export function withIndicator(id: string, change: (indicator: Json) => Json): HttpHandler {
  return edited('catalogue.json', (catalogue) => ({
    ...catalogue,
    indicators: catalogue.indicators.map((one: Json) => (one.id === id ? { ...one, ...change(one) } : one)),
  }));
}
