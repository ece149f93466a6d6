import type { Bar } from '#domain/deck/picture.ts';
import type { SlideCount, SlideRow } from '#domain/deck/slide.ts';
import type { DisplayStatus } from '#domain/display-status.ts';
import type { ValueParts } from '#domain/format/value.ts';
import type { WidgetRequest } from '#domain/widget/options.ts';

/** One indicator on a picture: its figure, what it means, what it is set against. */
export interface FigureBody {
  readonly kind: 'figure';
  /** null: nothing was published; `instead` says why. */
  readonly value: ValueParts | null;
  /** Stands in the place of the figure where there is none: the reason. */
  readonly instead: string;
  /** null where there is no figure to judge. */
  readonly status: (DisplayStatus & { readonly label: string }) | null;
  /** What the figure means, most important first; then what it must be read with. */
  readonly lines: readonly string[];
  /** The figure beside others on one axis; empty where there is nothing to set it against. */
  readonly bars: readonly Bar[];
  /** Bars of amounts, or places of a ranking on a line. */
  readonly scale: 'amounts' | 'places';
}

/** Where many indicators stand, in numbers. */
export interface CountsBody {
  readonly kind: 'counts';
  readonly counts: readonly SlideCount[];
}

/** The first of a list; the sentence above it says how many there are. */
export interface RowsBody {
  readonly kind: 'rows';
  readonly rows: readonly SlideRow[];
}

/**
 * What is shown of a page where its link is shared, finished: the picture and the tags say it and compute nothing.
 * In Vietnamese, as the pages of the build are.
 */
export interface ShareCard {
  /** Name of its files without hash and extension: `chi-so-internet-speed`. */
  readonly name: string;
  /** Address of the page, from the root of the site: `/chi-so/internet-speed/`. */
  readonly path: string;
  /** The widget that stands for the page in another site; its oEmbed answer has the address `oembedAddress` gives. */
  readonly widget: WidgetRequest;
  /** «Chuyển đổi số Bình Thuận», and the initials of the area. */
  readonly brand: string;
  readonly initials: string;
  /** What the page belongs to: its pillar, a section. */
  readonly kicker: string;
  /** The name of the indicator; elsewhere the sentence of the page. */
  readonly headline: string;
  readonly body: FigureBody | CountsBody | RowsBody;
  /** Day and source of the figures. */
  readonly source: string;
  /** The day as of which the status was judged: a picture in somebody's feed does not expire by itself. */
  readonly remark: string;
  /** Title of a link's preview: «Tốc độ truy cập Internet trung bình: 80 Mb/s (07/2023)». */
  readonly title: string;
  /** Its text: the sentence, then day and source. */
  readonly description: string;
}
