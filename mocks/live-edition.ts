import type { WireCatalogue } from '#contract/schemas.ts';
import type { WireIndicator } from '#contract/records/indicator.ts';

/** The published catalogue as a live edition of this moment. */
export function asLive(
  catalogue: WireCatalogue,
  changeIndicator: (indicator: WireIndicator) => WireIndicator,
): WireCatalogue {
  const now = new Date().toISOString();
  const edition = {
    ...catalogue.edition,
    kind: 'live',
    publishedAt: now,
    evaluatedAt: now,
    dataCutoff: dayFromNow(0),
    note: null,
  } as const;
  return { ...catalogue, edition, indicators: catalogue.indicators.map(changeIndicator) };
}

/** The day so many days from today, in the product's zone, as `2026-11-24`. */
export function dayFromNow(days: number): string {
  const there = new Date(Date.now() + days * 86_400_000);
  // The Swedish form is the ISO form.
  return there.toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
}
