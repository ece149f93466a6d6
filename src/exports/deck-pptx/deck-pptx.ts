import PptxGenJS from 'pptxgenjs';
import type { Slide } from '#domain/deck/slide.ts';
import type { Locale } from '#domain/model/text.ts';
import { canvasOn, officeLanguage } from './canvas.ts';
import type { Chart } from './chart/chart.ts';
import { font, xmlText } from './chart/xml.ts';
import { defineLayout, layoutOf } from './layouts.ts';
import { packed } from './pack.ts';
import { drawSlide } from './slide.ts';

export interface DeckFile {
  readonly slides: readonly Slide[];
  /** Name of the deck, for the file's properties. */
  readonly title: string;
  /** The edition, as the slides name it. */
  readonly subject: string;
  /** Whose deck it is: the province. */
  readonly area: string;
  /** Who made it; the area when nobody is named. */
  readonly author?: string;
  readonly locale: Locale;
  /** When the file is made, ms. */
  readonly now: number;
  /** @param done pieces that are ready, of `total`: every slide, and the packing as the last one */
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** Lets the page answer what has happened meanwhile. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/**
 * Makes a PowerPoint file of finished slides: real text, native charts that can be edited, notes for the speaker. It
 * draws what the slides say and computes nothing.
 * @throws the signal's reason when it is aborted
 */
export async function createDeckPptx(file: DeckFile): Promise<Blob> {
  const { slides, locale, signal, onProgress } = file;
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: font, bodyFontFace: font };
  deck.title = file.title;
  deck.subject = file.subject;
  // The one property that the library writes as it is.
  deck.company = xmlText(file.area);
  deck.author = file.author ?? file.area;
  const charts: Chart[] = [];
  const layouts = new Set<string>();
  const total = slides.length + 1;
  for (const [done, slide] of slides.entries()) {
    onProgress(done, total);
    // oxlint-disable-next-line no-await-in-loop
    await pause();
    signal.throwIfAborted();
    const layout = layoutOf(slide);
    if (!layouts.has(layout.name)) defineLayout(deck, layout);
    layouts.add(layout.name);
    drawSlide(canvasOn(deck.addSlide({ masterName: layout.name }), locale, charts), slide, locale);
  }
  onProgress(slides.length, total);
  await pause();
  signal.throwIfAborted();
  const bytes = await deck.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('pptxgenjs: no bytes');
  const blob = await packed(bytes, { charts, lang: officeLanguage(locale), now: file.now, signal });
  onProgress(total, total);
  return blob;
}
