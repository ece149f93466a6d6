import type { WireIndicatorDetail } from '#contract/schemas.ts';

/** An indicator's history with bad records of every kind after the good ones. */
export function badDetail(detail: WireIndicatorDetail): unknown {
  const good = detail.observations.at(-1);
  return {
    ...detail,
    observations: [
      ...detail.observations,
      { ...good, period: '2022-01', value: '78,43' },
      { ...good, period: '2022-02', value: null, flags: [] },
      { ...good, period: '2022-03', flags: ['lạ'] },
      { ...good, period: '30/06/2022' },
      ...(good ? [good] : []),
      null,
    ],
    comparatorSeries: [...(detail.comparatorSeries ?? []), { kind: 'galaxy', observations: [] }],
    breakdowns: [
      ...(detail.breakdowns ?? []),
      { id: 'theo-huyen', label: { vi: 'Theo huyện' }, dimension: 'huyện', rows: [] },
    ],
    events: [...(detail.events ?? []), { date: '2023-02-30', kind: 'policy', text: { vi: 'Ngày không có' } }],
    revisions: [{ period: '2019', was: 1, now: 2, on: '2023-01-01', reason: { vi: 'Không khớp chuỗi' } }],
  };
}
