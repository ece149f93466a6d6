import type PptxGenJS from 'pptxgenjs';
import type { Slide, TitleSize } from '#domain/deck/slide.ts';
import { font } from './chart/xml.ts';
import { fittingSize } from './measure.ts';
import { palette } from './palette.ts';
import { inches, points, rooms, type, type Box } from './room.ts';

/** Sizes of titles in stage units: 36, 30 and 24 points. */
const titleSizes = { l: 72, m: 60, s: 48 } as const satisfies Record<TitleSize, number>;

const sizesFrom: Readonly<Record<TitleSize, readonly [number, ...number[]]>> = {
  l: [titleSizes.l, titleSizes.m, titleSizes.s],
  m: [titleSizes.m, titleSizes.s],
  s: [titleSizes.s],
};

interface Layout {
  readonly name: string;
  readonly size: number;
  readonly isCover: boolean;
}

/** The layout of a slide: its title at the given size, or at the next one that two lines hold in this font. */
export function layoutOf({ body, title, titleSize }: Slide): Layout {
  const isCover = body.kind === 'cover';
  const size = fittingSize(title, rooms.title, sizesFrom[titleSize], true);
  return { name: `${isCover ? 'Bìa' : 'Nội dung'} ${points(size)}`, size, isCover };
}

const place = ({ x, y, w, h }: Box) => ({ x: inches(x), y: inches(y), w: inches(w), h: inches(h) });

/** A layout with a real title, so that outline view and screen readers know it, and the slide's number. */
export function defineLayout(deck: PptxGenJS, { name, size, isCover }: Layout): void {
  const text = { fontFace: font, margin: 0 } as const;
  const number = { ...place(rooms.number), ...text, fontSize: points(type.text), align: 'right' } as const;
  const title = {
    ...place(rooms.title),
    ...text,
    name: 'title',
    type: 'title',
    fontSize: points(size),
    bold: true,
    color: palette.ink,
    align: 'left',
    valign: 'top',
  } as const;
  deck.defineSlideMaster({
    title: name,
    background: { color: palette.card },
    objects: [{ placeholder: { options: title, text: '' } }],
    ...(isCover ? {} : { slideNumber: { ...number, color: palette['ink-2'] } }),
  });
}
