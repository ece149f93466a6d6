import type { WireIndicatorDetail } from '#contract/schemas.ts';
import { seededRandom } from '../random.ts';
import type { WireUnit } from './register.ts';

type WireBreakdown = NonNullable<WireIndicatorDetail['breakdowns']>[number];
export type WireRow = WireBreakdown['rows'][number];
type WireObservation = WireRow['observation'];

export const source = 'vietnamnet-2023-07';

export function rowOf(
  { code, name }: Pick<WireUnit, 'code' | 'name'>,
  period: string,
  value: number | null,
  more: Partial<WireObservation> = {},
): WireRow {
  const flags: WireObservation['flags'] = value === null ? ['m'] : [];
  return {
    key: code,
    label: name,
    observation: { period, value, qualifier: 'exact', flags, source, ...more },
    comparators: [],
  };
}

/**
 * A figure for every unit, the same at every run: shares from 20,0 to 99,9 around `middle`, one decimal; the very last
 * place (0,1) is that of the unit in the middle of the list, so that a test knows whom to look for.
 */
export function shareRows(
  units: readonly WireUnit[],
  period: string,
  seed: number,
  middle: number,
): readonly WireRow[] {
  const random = seededRandom(seed);
  const lastAt = Math.floor(units.length / 2);
  return units.map((unit, index) => {
    const luck = (random() + random() + random()) / 3 - 0.5;
    const value = Math.min(99.9, Math.max(20, middle + luck * 90));
    return rowOf(unit, period, index === lastAt ? 0.1 : Number(value.toFixed(1)));
  });
}

export function byUnit(id: string, unitsValid: string | null, rows: readonly WireRow[]): WireBreakdown {
  const label = {
    vi: `Theo đơn vị hành chính ${unitsValid ?? ''}`.trim(),
    en: `By unit ${unitsValid ?? ''}`.trim(),
  };
  return { id, label, dimension: 'unit', unitsValid, rows: [...rows] };
}
