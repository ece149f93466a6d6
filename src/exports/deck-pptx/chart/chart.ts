import type { Box } from '../room.ts';
import { noStroke, xmlText } from './xml.ts';

/** One column of a chart's sheet; null is an empty cell. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A native chart: what it draws, and the sheet that opens when somebody edits it. */
export interface Chart {
  readonly xml: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

/** Name of a sheet's column: 0 → `A`, 26 → `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

const cells = (column: string, count: number) => `Sheet1!$${column}$2:$${column}$${count + 1}`;

/** The names of the rows, as every series repeats them. */
export function categoriesXml(categories: readonly string[]): string {
  const points = categories.map((name, at) =>
    name === '' ? '' : `<c:pt idx="${at}"><c:v>${xmlText(name)}</c:v></c:pt>`,
  );
  return `<c:cat><c:strRef><c:f>${cells('A', categories.length)}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`;
}

/** The values of a series; an empty cell has no point at all, so that nothing is taken for zero. */
export function valuesXml({ values }: Series, at: number, format: string): string {
  const points = values.map((value, row) =>
    value === null ? '' : `<c:pt idx="${row}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:val><c:numRef><c:f>${cells(columnName(at + 1), values.length)}</c:f><c:numCache><c:formatCode>${xmlText(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef></c:val>`;
}

/** How a series is counted and called. */
export function seriesHead({ name }: Series, at: number): string {
  return `<c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>Sheet1!$${columnName(at + 1)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

const shown = (value: boolean) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** A label of one point, in its own number format; null where the point carries none. */
export interface Label {
  readonly format: string | null;
  readonly style: string;
}

/** @param position `outEnd` of bars, `t` above the points of a line */
export function labelsXml(labels: readonly Label[], position: string): string {
  const each = labels.map(({ format, style }, at) =>
    format === null
      ? `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`
      : `<c:dLbl><c:idx val="${at}"/><c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:spPr><a:noFill/>${noStroke}</c:spPr>${style}<c:dLblPos val="${position}"/>${shown(true)}</c:dLbl>`,
  );
  return `<c:dLbls>${each.join('')}<c:spPr><a:noFill/>${noStroke}</c:spPr>${shown(false)}</c:dLbls>`;
}

/** @param plot where the axes span, as shares of the chart's own room */
export function chartSpace(plot: Box, inside: string, blanks: 'gap' | 'span'): string {
  const at = Object.entries(plot).map(([key, value]) => `<c:${key} val="${value.toFixed(4)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${at.join('')}</c:manualLayout></c:layout>${inside}<c:spPr><a:noFill/>${noStroke}</c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="${blanks}"/></c:chart><c:spPr><a:noFill/>${noStroke}</c:spPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
