import { useSearchParams } from 'react-router';
import type { UnitOrder, UnitOrderKey } from '#domain/units/order.ts';
import { setOrDelete, usePatchAddress } from '#platform/address-param.ts';

export type UnitsPart = 'xep-hang' | 'chua-co-so' | 'de-rieng';

/** What of the units' page is part of its address. */
export interface UnitsState {
  /** `bang`: id of the breakdown, or null for the newest. */
  readonly breakdown: string | null;
  /** `xem` */
  readonly part: UnitsPart;
  /** `tim` */
  readonly query: string;
  /** `xep`: `ten`, `gia-tri-giam`; absent for the places from the first. */
  readonly order: UnitOrder;
}

const keys: Readonly<Record<UnitOrderKey, string>> = { place: 'hang', name: 'ten', value: 'gia-tri' };
const parts: readonly UnitsPart[] = ['xep-hang', 'chua-co-so', 'de-rieng'];
const turned = '-giam';

function readOrder(text: string): UnitOrder {
  const reverse = text.endsWith(turned);
  const name = reverse ? text.slice(0, -turned.length) : text;
  const key = (['place', 'name', 'value'] as const).find((one) => keys[one] === name);
  return key ? { key, reverse } : { key: 'place', reverse: false };
}

function write({ breakdown, part, query, order }: UnitsState): Readonly<Record<string, string>> {
  const sorted = `${keys[order.key]}${order.reverse ? turned : ''}`;
  return {
    bang: breakdown ?? '',
    xem: part === 'xep-hang' ? '' : part,
    tim: query,
    xep: sorted === keys.place ? '' : sorted,
  };
}

/** The state of the page as its address tells it, and how to change a part of it. */
export function useUnitsState(): readonly [UnitsState, (change: Partial<UnitsState>) => void] {
  const [params] = useSearchParams();
  const patch = usePatchAddress();
  const read = (now: URLSearchParams): UnitsState => ({
    breakdown: now.get('bang'),
    part: parts.find((part) => part === now.get('xem')) ?? 'xep-hang',
    query: now.get('tim') ?? '',
    order: readOrder(now.get('xep') ?? ''),
  });
  const change = (wanted: Partial<UnitsState>) =>
    patch((now) => {
      for (const [name, value] of Object.entries(write({ ...read(now), ...wanted }))) {
        setOrDelete(now, name, value);
      }
    });
  return [read(params), change];
}
