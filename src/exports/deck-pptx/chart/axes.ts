import { stroke, xmlText } from './xml.ts';

const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;

/** Which axes a chart belongs to. */
export const axisIds = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;

export interface CategoryAxis {
  readonly side: 'l' | 'b';
  /** The first one at the top. */
  readonly reversed: boolean;
  /** Style of the names; null where they are not shown. */
  readonly style: string | null;
  /** Where it meets the values: at zero, or at the far end of a scale that runs backwards. */
  readonly crosses: 'autoZero' | 'max' | 'min';
}

export interface ValueAxis {
  readonly side: 'l' | 'b';
  readonly min: number;
  readonly max: number;
  readonly reversed: boolean;
  /** Style and format of its figures; null where every point carries its own. */
  readonly labels: { readonly style: string; readonly format: string } | null;
  readonly lines: boolean;
  /** Distance of its lines; null leaves it to Office. */
  readonly step: number | null;
}

const order = (reversed: boolean) => `<c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/>`;

/** The axis of names and the axis of values, in the order that the schema asks for. */
export function axesXml(names: CategoryAxis, values: ValueAxis): string {
  const { labels } = values;
  return `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling>${order(names.reversed)}</c:scaling><c:delete val="0"/><c:axPos val="${names.side}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${names.style === null ? 'none' : values.reversed ? 'high' : 'low'}"/><c:spPr>${stroke('country', 2)}</c:spPr>${names.style ?? ''}<c:crossAx val="${valueAxis}"/><c:crosses val="${names.crosses}"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="${valueAxis}"/><c:scaling>${order(values.reversed)}<c:max val="${values.max}"/><c:min val="${values.min}"/></c:scaling><c:delete val="${labels === null && !values.lines ? 1 : 0}"/><c:axPos val="${values.side}"/>${values.lines ? `<c:majorGridlines><c:spPr>${stroke('line', 2)}</c:spPr></c:majorGridlines>` : ''}<c:numFmt formatCode="${xmlText(labels?.format ?? 'General')}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels === null ? 'none' : 'nextTo'}"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${labels?.style ?? ''}<c:crossAx val="${categoryAxis}"/><c:crosses val="${values.side === 'b' && names.reversed ? 'max' : 'autoZero'}"/><c:crossBetween val="${values.side === 'b' ? 'between' : 'midCat'}"/>${values.step === null ? '' : `<c:majorUnit val="${values.step}"/>`}</c:valAx>`;
}
