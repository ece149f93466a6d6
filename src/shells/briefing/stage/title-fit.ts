import type { Slide, TitleSize } from '#domain/deck/slide.ts';

/** A title of more characters than this takes a third line on a stage of 4:3, so it is set a step smaller. */
const longest = 92;

/** The size of a title on the stage: that of the slide, or one step below the smallest for a sentence that is too long. */
export function titleFit({ title, titleSize }: Pick<Slide, 'title' | 'titleSize'>): TitleSize | 'xs' {
  return title.length > longest ? 'xs' : titleSize;
}
