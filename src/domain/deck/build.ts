import type { Locale } from '../model/text.ts';
import { attentionSlides } from './attention-slides.ts';
import { changeSlides } from './change-slides.ts';
import type { DeckData } from './data.ts';
import { indicatorSlides } from './indicator-slides.ts';
import { coverSlide, overviewSlides } from './opening-slides.ts';
import { pillarSlides } from './pillar-slides.ts';
import { bottleneckSlides, programmeSlides } from './programme-slides.ts';
import type { Slide } from './slide.ts';
import { slideName, type SlideRef } from './slide-ref.ts';
import { sourceSlides } from './source-slides.ts';

/** What a deck shows, and what it is called. */
export interface DeckPlan {
  readonly title: string;
  readonly refs: readonly SlideRef[];
}

/**
 * Makes the slides of a deck from one moment's figures. What cannot be shown has a slide that says why. A slide that is
 * named twice is shown once.
 */
export function buildSlides({ title, refs }: DeckPlan, data: DeckData, locale: Locale): readonly Slide[] {
  const once = [...new Map(refs.map((ref) => [slideName(ref), ref])).values()];
  return once.flatMap((ref): readonly Slide[] => {
    switch (ref.kind) {
      case 'cover':
        return [coverSlide(title, data, locale)];
      case 'overview':
        return overviewSlides(data, locale);
      case 'changes':
        return changeSlides(data, locale);
      case 'attention':
        return attentionSlides(data, locale);
      case 'pillar':
        return pillarSlides(ref, data, locale);
      case 'indicator':
        return indicatorSlides(ref, data, locale);
      case 'programmes':
        return programmeSlides(data, locale);
      case 'bottlenecks':
        return bottleneckSlides(data, locale);
      case 'sources':
        return sourceSlides(once, data, locale);
    }
  });
}
