import { markColour } from '../palette.ts';
import type { Box } from '../room.ts';
import type { BarTone } from '#domain/deck/picture.ts';
import { axesXml, axisIds, type ValueAxis } from './axes.ts';
import {
  categoriesXml,
  chartSpace,
  labelsXml,
  seriesHead,
  valuesXml,
  type Chart,
  type Series,
} from './chart.ts';
import { fill, textStyle } from './xml.ts';

export interface BarRow {
  readonly name: string;
  readonly value: number | null;
  readonly tone: BarTone;
  /** null: no figure, nothing printed. */
  readonly format: string | null;
}

export interface BarChart {
  readonly title: string;
  readonly rows: readonly BarRow[];
  readonly axis: ValueAxis;
  readonly plot: Box;
  readonly size: number;
  /** Room between bars as a percentage of their thickness. */
  readonly gap: number;
  /** Bars begin at the far end of a scale that runs backwards. */
  readonly fromEnd: boolean;
}

/** Bars that lie, the first at the top, each in its colour and with its own number format. */
export function barChart({ title, rows, axis, plot, size, gap, fromEnd }: BarChart): Chart {
  const categories = rows.map(({ name }) => name);
  const series: Series = { name: title, values: rows.map(({ value }) => value) };
  const points = rows.map(
    ({ tone }, at) =>
      `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(markColour(tone))}</c:spPr></c:dPt>`,
  );
  const labels = rows.map(({ format, tone }) => ({
    format,
    style: textStyle(size, 'ink', tone === 'own' || tone === 'group', true),
  }));
  const one = `<c:ser>${seriesHead(series, 0)}<c:spPr>${fill('sea')}</c:spPr><c:invertIfNegative val="0"/>${points.join('')}${labelsXml(labels, 'outEnd')}${categoriesXml(categories)}${valuesXml(series, 0, 'General')}</c:ser>`;
  const bars = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${one}<c:gapWidth val="${gap}"/>${axisIds}</c:barChart>`;
  const names = {
    side: 'l',
    reversed: true,
    style: textStyle(size, 'ink'),
    crosses: fromEnd ? 'max' : 'autoZero',
  } as const;
  return { categories, series: [series], xml: chartSpace(plot, bars + axesXml(names, axis), 'gap') };
}
