const most = 4;

/** How many digits after the decimal mark a published number has, at most 4: 78.43 → 2, 80 → 0. */
export function fractionDigits(value: number): number {
  if (Number.isInteger(value)) return 0;
  const fraction = value.toFixed(most).split('.')[1] ?? '';
  return fraction.replace(/0+$/, '').length;
}

/** Digits for a difference: as many as the more precise of its sides shows, so that nothing is lost. */
export function sharedDigits(decimals: number, ...values: readonly number[]): number {
  return Math.max(decimals, ...values.map(fractionDigits));
}
