import type { ValueFormat } from '#domain/format/value.ts';

/** Another body's figure keeps the digits it was printed with, up to two; no digit is invented. */
export function asPrinted(format: ValueFormat, value: number): ValueFormat {
  return { ...format, decimals: [0, 1].find((digits) => Number(value.toFixed(digits)) === value) ?? 2 };
}
