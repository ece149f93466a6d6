import type { ShareCard } from '../../src/app/share/card.ts';
import type { WidgetKind } from '../../src/domain/widget/options.ts';
import { frameSnippet, oembedAddress } from '../../src/domain/widget/snippet.ts';
import { height, width } from './sizes.ts';

/** A widget as an answer of oEmbed 1.0, type `rich` (oembed.com, 2.3.4.4). */
export interface OembedAnswer {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds for which the answer may be kept. */
  readonly cache_age: number;
  /** The frame, with the absolute address of the widget. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** Width of the column that the heights below are for, px. */
const frameWidth = 600;

/**
 * Heights that hold a whole widget in such a column, px: systems that know oEmbed take the frame alone, so nothing makes
 * it follow its content (tests/e2e/share.e2e.ts measures them).
 */
const heights: Readonly<Record<WidgetKind, number>> = {
  indicator: 380,
  comparison: 480,
  pillar: 800,
  overview: 920,
  attention: 680,
  set: 800,
};

/** Address of the answer for one page, from the root of the site without a slash; null for a page that has none. */
export function oembedFile({ widget }: ShareCard): string | null {
  return oembedAddress(widget)?.replace(/^\//, '') ?? null;
}

/**
 * The answer for one page. It is a file, so it is the same for every `maxwidth`: the frame takes the width it is given.
 * @param site address of the site, ending in `/`
 * @param picture address of its picture, from the root of the site
 */
export function oembedAnswer(card: ShareCard, site: string, picture: string): OembedAnswer {
  const frameHeight = heights[card.widget.kind];
  return {
    type: 'rich',
    version: '1.0',
    title: card.title,
    provider_name: card.brand,
    provider_url: site,
    cache_age: 3600,
    html: frameSnippet({ root: site, request: card.widget, title: card.title, height: frameHeight }),
    width: frameWidth,
    height: frameHeight,
    thumbnail_url: new URL(picture, site).href,
    thumbnail_width: width,
    thumbnail_height: height,
  };
}
