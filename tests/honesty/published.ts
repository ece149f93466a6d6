import { readFileSync } from 'node:fs';
import type { WireIndicator } from '../../src/contract/records/indicator.ts';
import type { WireCatalogue, WireIndicatorDetail } from '../../src/contract/schemas.ts';

/** The editions that the product must be honest in. */
export const editions = ['2023-07', '2025-06'] as const;

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(`public/api/v1/${path}`, 'utf8')) as T;
}

export function catalogueOf(edition: string): WireCatalogue {
  return readJson(`editions/${edition}/catalogue.json`);
}

export function detailOf(edition: string, id: string): WireIndicatorDetail {
  return readJson(`editions/${edition}/indicators/${id}.json`);
}

/** Indicators of an edition that have a figure. */
export function withFigure(edition: string): readonly WireIndicator[] {
  return catalogueOf(edition).indicators.filter(({ latest }) => latest !== null && latest.value !== null);
}

/** The default edition with some indicators changed, as JSON. */
export function changed(
  changes: Readonly<Record<string, Partial<WireIndicator>>>,
  edition: Partial<WireCatalogue['edition']> = {},
): WireCatalogue {
  const catalogue = catalogueOf('2025-06');
  return {
    ...catalogue,
    edition: { ...catalogue.edition, ...edition },
    indicators: catalogue.indicators.map((indicator) => ({ ...indicator, ...changes[indicator.id] })),
  };
}
