import type PptxGenJS from 'pptxgenjs';
import type { Locale } from '#domain/model/text.ts';
import type { Chart } from './chart/chart.ts';
import { font, plainText } from './chart/xml.ts';
import { palette, type Colour } from './palette.ts';
import { inches, points, type as sizes, type Box } from './room.ts';

/** Words in one type; the size in stage units. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly colour: Colour;
  readonly bold?: boolean;
}

export type Paragraph = readonly Run[];

export interface Setting {
  readonly align?: 'left' | 'right' | 'center';
  readonly valign?: 'top' | 'middle' | 'bottom';
  /** Room before each further paragraph, in stage units. */
  readonly space?: number;
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly align?: 'left' | 'right';
}

/** What a body draws on: one slide, in stage units, knowing nothing of the file's form. */
export interface Canvas {
  readonly words: (name: string, box: Box, paragraphs: readonly Paragraph[], setting?: Setting) => void;
  readonly title: (text: string) => void;
  /** A line from the box's corner to the opposite one. @param width in stage units */
  readonly rule: (name: string, box: Box, colour: Colour, width: number) => void;
  /** A filled rectangle. */
  readonly block: (name: string, box: Box, colour: Colour) => void;
  readonly table: (
    name: string,
    box: Box,
    widths: readonly number[],
    heights: readonly number[],
    rows: readonly (readonly Cell[])[],
  ) => void;
  /** @param alt the chart in one sentence, for those who do not see it */
  readonly chart: (name: string, box: Box, chart: Chart, alt: string) => void;
  readonly notes: (text: string) => void;
}

const languages = { vi: 'vi-VN', en: 'en-US' } as const;

/** The language of a text, as Office names it. */
export const officeLanguage = (locale: Locale) => languages[locale];

const place = ({ x, y, w, h }: Box) => ({ x: inches(x), y: inches(y), w: inches(w), h: inches(h) });

function textsOf(paragraphs: readonly Paragraph[], lang: string, space = 0): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((runs, row) =>
    runs.map(({ text, size, colour, bold = false }, at) => ({
      text: plainText(text),
      options: {
        fontSize: points(size),
        fontFace: font,
        color: palette[colour],
        bold,
        lang,
        paraSpaceBefore: row > 0 ? points(space) : 0,
        breakLine: at === runs.length - 1 && row < paragraphs.length - 1,
      },
    })),
  );
}

/** @param charts gathers the charts of the deck in the order in which they are put on slides */
export function canvasOn(slide: PptxGenJS.Slide, locale: Locale, charts: Chart[]): Canvas {
  const lang = officeLanguage(locale);
  return {
    words: (objectName, box, paragraphs, { align = 'left', valign = 'top', space } = {}) => {
      const options = { ...place(box), align, valign, margin: 0, lang, isTextBox: true, objectName };
      slide.addText(textsOf(paragraphs, lang, space), options);
    },
    title: (text) => slide.addText(plainText(text), { placeholder: 'title', lang }),
    rule: (objectName, box, colour, width) =>
      slide.addShape('line', {
        ...place(box),
        objectName,
        line: { color: palette[colour], width: points(width) },
      }),
    block: (objectName, box, colour) =>
      slide.addShape('rect', { ...place(box), objectName, fill: { color: palette[colour] } }),
    table: (objectName, box, widths, heights, rows) => {
      const none = { type: 'none' } as const;
      const below = { type: 'solid', pt: 1, color: palette.line } as const;
      slide.addTable(
        rows.map((cells) =>
          cells.map(({ paragraphs, align = 'left' }) => ({
            text: textsOf(paragraphs, lang),
            options: { align, valign: 'middle', border: [none, none, below, none], margin: [3, 14, 3, 0] },
          })),
        ),
        {
          ...place(box),
          objectName,
          colW: widths.map(inches),
          rowH: heights.map(inches),
          fontSize: points(sizes.small),
          fontFace: font,
          lang,
        },
      );
    },
    chart: (objectName, box, chart, alt) => {
      charts.push(chart);
      // The library gives it a place in the file; its own drawing and sheet are replaced by ours when packing.
      slide.addChart('bar', [{ name: '1', labels: ['1'], values: [1] }], {
        ...place(box),
        objectName,
        altText: plainText(alt),
      });
    },
    notes: (text) => slide.addNotes(plainText(text)),
  };
}
