import { HttpResponse } from 'msw';
import { edited, type Edits, type ReadFile } from './published.ts';
import type { Resource } from './resource.ts';

export interface Asked {
  readonly resource: Resource;
  /** How often this resource was asked for before, since the scenario began. */
  readonly before: number;
  readonly readFile: ReadFile;
}

/** A state of the world that the product must stand: how the API and `config.json` answer. */
export interface Scenario {
  readonly answer: (asked: Asked) => Promise<Response>;
  /** Instead of the published `config.json`. */
  readonly config?: () => Response;
}

/** The published data with changes. */
export function withEdits(edits: Edits): Scenario['answer'] {
  return async ({ resource, readFile }) => {
    const body = await edited(resource, readFile, edits);
    return body === null ? notFound() : HttpResponse.text(JSON.stringify(body), { headers: jsonHeaders });
  };
}

/** The published data as it is. */
export const published = withEdits({});

const jsonHeaders = { 'Content-Type': 'application/json' };

export function notFound(): Response {
  return new HttpResponse('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } });
}
