import type { ValueParts } from '#domain/format/value.ts';
import { lineHeight, textWidth } from './measure.ts';
import { type } from './room.ts';

/** `>80`, `50/63`. */
export const valueText = ({ prefix, number }: ValueParts): string => `${prefix}${number}`;

/** ` triệu tài khoản`, ` Mb/s`, `%`: what follows the number, with its space; empty when the number stands alone. */
export function unitText({ scale, unit }: ValueParts): string {
  const words = [scale, unit].filter((part) => part !== '').join(' ');
  return words === '' || words === '%' ? words : ` ${words}`;
}

const step = 4;

/**
 * The size of a value set on one line with its unit, from the stage's largest down to the floor of values.
 * @param share size of the unit against the value's
 */
export function valueSize(
  text: string,
  unit: string,
  share: number,
  { w, h }: { readonly w: number; readonly h: number },
): number {
  for (let size: number = type.value; size > type.valueFloor; size -= step) {
    const unitWidth = unit === '' ? 0 : textWidth(unit, Math.max(type.message, size * share), true);
    if (textWidth(text, size, true) + unitWidth <= w && size * lineHeight <= h) return size;
  }
  return type.valueFloor;
}
