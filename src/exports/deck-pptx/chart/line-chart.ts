import type { Colour } from '../palette.ts';
import { type as sizes, type Box } from '../room.ts';
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
import { fill, stroke, textStyle } from './xml.ts';

/** A part of the history whose points are joined. */
export interface LineSeries extends Series {
  /** How each point is printed; null where it is not. */
  readonly formats: readonly (string | null)[];
  readonly hollow: readonly boolean[];
}

export interface LevelSeries extends Series {
  readonly colour: Colour;
}

export interface LineChart {
  readonly categories: readonly string[];
  readonly lines: readonly LineSeries[];
  readonly levels: readonly LevelSeries[];
  readonly axis: ValueAxis;
  readonly plot: Box;
  /** Whether the names of the categories stand at the axis. */
  readonly hasNames: boolean;
  /** Empty cells break the line, or are only room between two dates. */
  readonly blanks: 'gap' | 'span';
  readonly markerSize: number;
}

const marker = (size: number, colour: Colour) =>
  `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr>${fill(colour)}${stroke('sea', 4)}</c:spPr></c:marker>`;

function lineXml(line: LineSeries, at: number, { categories, markerSize }: LineChart): string {
  const hollow = line.hollow.map((isHollow, point) =>
    isHollow
      ? `<c:dPt><c:idx val="${point}"/>${marker(markerSize, 'card')}<c:bubble3D val="0"/></c:dPt>`
      : '',
  );
  const style = textStyle(sizes.small, 'ink', true, true);
  const labels = line.formats.map((format) => ({ format, style }));
  return `<c:ser>${seriesHead(line, at)}<c:spPr>${stroke('sea', 6)}</c:spPr>${marker(markerSize, 'sea')}${hollow.join('')}${labelsXml(labels, 't')}${categoriesXml(categories)}${valuesXml(line, at, 'General')}<c:smooth val="0"/></c:ser>`;
}

function levelXml(level: LevelSeries, at: number, categories: readonly string[]): string {
  return `<c:ser>${seriesHead(level, at)}<c:spPr>${stroke(level.colour, 4, 'dash')}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${categoriesXml(categories)}${valuesXml(level, at, 'General')}<c:smooth val="0"/></c:ser>`;
}

/** A history with its levels, each level a dashed series of its own. */
export function lineChart(chart: LineChart): Chart {
  const { categories, lines, levels, axis, plot, hasNames, blanks } = chart;
  const all = [
    ...lines.map((line, at) => lineXml(line, at, chart)),
    ...levels.map((level, at) => levelXml(level, lines.length + at, categories)),
  ];
  const names = {
    side: 'b',
    reversed: false,
    style: hasNames ? textStyle(sizes.small, 'ink-2') : null,
    crosses: axis.reversed ? 'max' : axis.min < 0 ? 'min' : 'autoZero',
  } as const;
  const body = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all.join('')}<c:marker val="1"/>${axisIds}</c:lineChart>${axesXml(names, axis)}`;
  return { categories, series: [...lines, ...levels], xml: chartSpace(plot, body, blanks) };
}
