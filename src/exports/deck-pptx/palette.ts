import type { Tone } from '#domain/display-status.ts';
import type { BarTone } from '#domain/deck/picture.ts';

/** The light theme's colours by the name of their token, without `#`: a PowerPoint file cannot read a style sheet. */
export const palette = {
  card: 'ffffff',
  ink: '14212b',
  'ink-2': '4a5a67',
  line: 'e3e1da',
  sea: '0b5c7a',
  gold: 'f0c96b',
  target: '8a6400',
  country: '5d6b76',
  track: 'e9e8e4',
  'good-ink': '14633a',
  'watch-ink': '834d00',
  'bad-ink': '9c1f18',
  'none-ink': '4f5a63',
} as const;

export type Colour = keyof typeof palette;

/** Colours of words: each stands out from the paper by 7:1, for weak projectors. */
export const textColours: readonly Colour[] = ['ink', 'ink-2', 'sea', 'good-ink', 'bad-ink', 'none-ink'];

const tones: Readonly<Record<Tone, Colour>> = {
  good: 'good-ink',
  watch: 'watch-ink',
  bad: 'bad-ink',
  none: 'none-ink',
};

/** Words of a desirability. */
export const toneColour = (tone: Tone): Colour => tones[tone];

const marks: Readonly<Record<BarTone, Colour>> = {
  own: 'sea',
  earlier: 'none-ink',
  country: 'country',
  target: 'target',
  group: 'sea',
};

/** Marks of a chart, by whose number they stand for. */
export const markColour = (tone: BarTone): Colour => marks[tone];
