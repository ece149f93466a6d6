import type { Locale } from '../model/text.ts';

/** What a widget shows. */
export const widgetKinds = ['indicator', 'pillar', 'overview', 'attention', 'comparison', 'set'] as const;
export type WidgetKind = (typeof widgetKinds)[number];

export type WidgetTheme = 'light' | 'dark' | 'auto';
export type WidgetView = 'value' | 'chart' | 'table';
export type WidgetDensity = 'comfortable' | 'compact';

/** Everything that a portal may ask of a widget beside what it shows. */
export interface WidgetOptions {
  /** Light when absent: a portal that is pasted into today must not turn dark by a later release. */
  readonly theme: WidgetTheme;
  /** Null: the language of the page around, or the configured one. */
  readonly locale: Locale | null;
  /** Whether the title is seen; a screen reader always hears it. */
  readonly title: boolean;
  /** Id of a frozen edition; null: the current one, always the newest figures. */
  readonly edition: string | null;
  readonly view: WidgetView;
  readonly density: WidgetDensity;
  /** Accent colour as six hexadecimal digits in lower case; null: the product's own. */
  readonly accent: string | null;
  /** Level of the widget's heading in the outline of the page around, 2–4. */
  readonly level: 2 | 3 | 4;
  /** The most rows of a list, 1–20. */
  readonly most: number;
}

/** One widget, or several in one frame. */
export interface WidgetRequest {
  readonly kind: WidgetKind;
  /** Ids of the indicators, or of the pillar; empty for those that need none. */
  readonly ids: readonly string[];
  readonly options: WidgetOptions;
}

export const defaultOptions: WidgetOptions = {
  theme: 'light',
  locale: null,
  title: true,
  edition: null,
  view: 'value',
  density: 'comfortable',
  accent: null,
  level: 2,
  most: 5,
};

/** Indicators that one set may hold: more belong on a page. */
export const mostInSet = 12;

/** Names of the options in an address and as attributes of an element: version 1 of the contract (docs/embed.md). */
export const optionNames = {
  theme: 'giao-dien',
  locale: 'ngon-ngu',
  title: 'tieu-de',
  edition: 'ky',
  view: 'hinh',
  density: 'mat-do',
  accent: 'mau',
  level: 'cap',
  most: 'toi-da',
} as const satisfies Readonly<Record<keyof WidgetOptions, string>>;

/** Name of the list of indicators, or of the one subject of an element. */
export const subjectName = 'ma';

/** Pairs of what is written and what it means. */
export type Told<T extends string | number | boolean> = readonly (readonly [told: string, value: T])[];

/** The values of the options that are chosen from a list, as they are written. */
export const optionValues: {
  readonly theme: Told<WidgetTheme>;
  readonly locale: Told<Locale>;
  readonly title: Told<boolean>;
  readonly view: Told<WidgetView>;
  readonly density: Told<WidgetDensity>;
  readonly level: Told<2 | 3 | 4>;
} = {
  theme: [
    ['sang', 'light'],
    ['toi', 'dark'],
    ['tu-dong', 'auto'],
  ],
  locale: [
    ['vi', 'vi'],
    ['en', 'en'],
  ],
  title: [
    ['1', true],
    ['0', false],
  ],
  view: [
    ['so', 'value'],
    ['bieu-do', 'chart'],
    ['bang', 'table'],
  ],
  density: [
    ['thoang', 'comfortable'],
    ['gon', 'compact'],
  ],
  level: [
    ['2', 2],
    ['3', 3],
    ['4', 4],
  ],
};
