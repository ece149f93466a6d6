export const text = (vi: string) => ({ vi, en: null });
export const percent = { id: 'percent', symbol: text('%'), name: text('phần trăm') };

/** An observation that nothing is wrong with. */
export const observation = (period: string, value: number | null) => ({
  period,
  value,
  qualifier: 'exact' as const,
  flags: value === null ? (['x'] as 'x'[]) : [],
  numerator: null,
  denominator: null,
  asOf: null,
  receivedAt: null,
  source: 'bao-tinh',
  note: null,
});

export const comparator = {
  kind: 'national' as const,
  label: text('Cả nước'),
  value: 80,
  outOf: null,
  period: '2023-06',
  method: 'dem-ho-so',
  source: 'bao-tinh',
  flags: [],
};
