import { compareSides } from '../comparison.ts';
import { openSide, publishedValue, type Published } from '../figure.ts';
import { sharedDigits } from '../format/digits.ts';
import type { Comparator, Indicator, IndicatorDetail } from '../model/index.ts';
import { comparePeriods, type Period } from '../period.ts';
import type { Position } from '../position.ts';
import { meansTheSameForAPart } from '../unit.ts';
import type { UnitRow, UnitTable } from './join.ts';
import { placesFromLast, placesOfFigures, type Places } from './places.ts';

/** A unit with a figure. */
export interface RankedUnit extends UnitRow {
  readonly figure: Published;
  /** null when the figure may not be ranked with the others. */
  readonly places: Places | null;
  /** Another period or another definition than that of the ranking. */
  readonly unranked: 'period' | 'scope' | null;
  /** Against the province's own figure; null where there is none to measure from. */
  readonly distance: Position | null;
}

/** The province's own figure, or why the units are not set against it. */
export type Reference =
  | { readonly kind: 'province'; readonly figure: Published; readonly comparator: Comparator }
  | { readonly kind: 'none'; readonly reason: 'count' | 'no-figure' | 'scope' };

export interface UnitRanking {
  /** That of most rows; null when no unit has a figure. */
  readonly period: Period | null;
  /** In their places; those that are not ranked follow. */
  readonly rows: readonly RankedUnit[];
  /** Units without a figure. */
  readonly silent: readonly UnitRow[];
  readonly ranked: number;
  /** Those surely in the first and the last place; none where bounds leave it open. */
  readonly first: readonly RankedUnit[];
  readonly last: readonly RankedUnit[];
  readonly reference: Reference;
  /** Digits in which all figures of the table are shown. */
  readonly decimals: number;
}

/** The period of most figures, the newer of two that are as frequent: only figures of one period are ranked. */
function commonPeriod(figures: readonly Published[]): Period | null {
  const counts = new Map<string, { readonly period: Period; count: number }>();
  for (const { period } of figures) {
    const known = counts.get(period.text);
    if (known) known.count += 1;
    else counts.set(period.text, { period, count: 1 });
  }
  const [most] = [...counts.values()].toSorted(
    (a, b) => b.count - a.count || comparePeriods(b.period, a.period),
  );
  return most?.period ?? null;
}

function referenceOf(indicator: Indicator, detail: IndicatorDetail, period: Period | null): Reference {
  if (!meansTheSameForAPart(indicator.unit)) return { kind: 'none', reason: 'count' };
  const figure = [indicator.latest, ...detail.observations]
    .filter((observation) => observation !== null && observation.period.text === period?.text)
    .map(publishedValue)
    .find((each) => each !== null);
  if (!figure) return { kind: 'none', reason: 'no-figure' };
  if (figure.flags.includes('d')) return { kind: 'none', reason: 'scope' };
  const { value, period: of, source, flags } = figure;
  const comparator: Comparator = {
    kind: 'region',
    label: indicator.shortName,
    value,
    outOf: null,
    period: of,
    method: indicator.method.id,
    source,
    flags,
  };
  return { kind: 'province', figure, comparator };
}

/** The side to which a difference own − other may grow: a bound on the other side opens the opposite one. */
function openDifference(own: Published, other: Published): 'up' | 'down' | 'both' | null {
  const [mine, theirs] = [openSide(own.qualifier), openSide(other.qualifier)];
  const turned = theirs === null ? null : theirs === 'up' ? 'down' : 'up';
  if (mine === null || turned === null || mine === turned) return mine ?? turned;
  return 'both';
}

function distanceOf(
  figure: Published,
  unranked: RankedUnit['unranked'],
  reference: Reference,
  { polarity }: Indicator,
  decimals: number,
): Position | null {
  if (reference.kind === 'none') return null;
  const { comparator } = reference;
  if (unranked !== null) return { kind: 'not-comparable', reason: unranked, comparator };
  const open = openDifference(figure, reference.figure);
  const comparison =
    open === 'both' ? null : compareSides(figure.value, comparator.value, open, polarity, decimals);
  return comparison === null
    ? { kind: 'not-comparable', reason: 'bound', comparator }
    : { ...comparison, comparator };
}

const byName = new Intl.Collator('vi', { numeric: true });

/** Ranked units by place, then the others; equals by name and key, so that the order never depends on the file. */
function compareRanked(a: RankedUnit, b: RankedUnit): number {
  const place =
    (a.places?.best ?? Infinity) === (b.places?.best ?? Infinity)
      ? (a.places?.worst ?? 0) - (b.places?.worst ?? 0)
      : (a.places?.best ?? Infinity) - (b.places?.best ?? Infinity);
  return place || byName.compare(a.name.vi, b.name.vi) || byName.compare(a.key, b.key);
}

/**
 * Ranks the units of a table by the indicator's polarity, and measures each from the province's own figure of the
 * same period where a part and the whole may be compared. Figures of another period or definition keep out.
 */
export function rankUnits(table: UnitTable, indicator: Indicator, detail: IndicatorDetail): UnitRanking {
  const pairs = table.rows.map((row) => ({ row, figure: publishedValue(row.observation) }));
  const figures = pairs.flatMap(({ figure }) => figure ?? []);
  const period = commonPeriod(figures);
  const reference = referenceOf(indicator, detail, period);
  const decimals = figures.reduce(
    (digits, { value }) => sharedDigits(digits, value),
    sharedDigits(0, reference.kind === 'province' ? reference.comparator.value : 0),
  );
  const why = ({ period: of, flags }: Published): RankedUnit['unranked'] =>
    of.text !== period?.text ? 'period' : flags.includes('d') ? 'scope' : null;
  const fit = figures.filter((figure) => why(figure) === null);
  const places = new Map(
    placesOfFigures(fit, indicator.polarity, indicator.bounds).map((each, index) => [fit[index], each]),
  );
  const fromLast = new Map(
    placesFromLast(fit, indicator.polarity, indicator.bounds).map((each, index) => [fit[index], each]),
  );
  const rows = pairs.flatMap(({ row, figure }): RankedUnit[] => {
    if (figure === null) return [];
    const unranked = why(figure);
    const distance = distanceOf(figure, unranked, reference, indicator, decimals);
    return [{ ...row, figure, places: places.get(figure) ?? null, unranked, distance }];
  });
  return {
    period,
    rows: rows.toSorted(compareRanked),
    silent: pairs.flatMap(({ row, figure }) => (figure === null ? [row] : [])),
    ranked: fit.length,
    first: rows.filter((row) => row.places?.worst === 1),
    last: rows.filter(({ figure }) => fromLast.get(figure)?.worst === 1),
    reference,
    decimals,
  };
}
