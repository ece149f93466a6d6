import { http, HttpResponse, type HttpHandler } from 'msw';
import type { ReadFile } from './published.ts';
import { notFound } from './scenario.ts';
import { resourceOf } from './resource.ts';
import { scenarios, type ScenarioName } from './scenarios/index.ts';

/**
 * Answers to everything that the product asks of the network, under any base, in the way of one scenario.
 * @param readFile how the published files are reached here
 */
export function handlersFor(name: ScenarioName, readFile: ReadFile): HttpHandler[] {
  const { answer, config } = scenarios[name];
  const asked = new Map<string, number>();
  return [
    http.get('*/config.json', async () => {
      if (config) return config();
      return HttpResponse.text(await readFile('config.json'), {
        headers: { 'Content-Type': 'application/json' },
      });
    }),
    // The documents that describe the API lie beside it and are the same in every scenario.
    http.get(/\/api\/(openapi\.json|schema\/v1\/\w+\.json)$/, async ({ request }) => {
      const { pathname } = new URL(request.url);
      const text = await readFile(pathname.slice(pathname.lastIndexOf('/api/') + 1));
      return text === null
        ? notFound()
        : HttpResponse.text(text, { headers: { 'Content-Type': 'application/json' } });
    }),
    http.get('*/api/v1/*', ({ request }) => {
      const resource = resourceOf(request.url);
      const before = asked.get(resource.path) ?? 0;
      asked.set(resource.path, before + 1);
      return answer({ resource, before, readFile });
    }),
  ];
}
