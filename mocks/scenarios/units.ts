import { HttpResponse } from 'msw';
import type { WireIndicator } from '#contract/records/indicator.ts';
import type { WireIndicatorDetail } from '#contract/schemas.ts';
import { withEdits, type Scenario } from '../scenario.ts';
import { generatedRegister, newUnits, oldUnits } from '../units/register.ts';
import { byUnit, rowOf, shareRows, source, type WireRow } from '../units/rows.ts';

type WireObservation = WireIndicatorDetail['observations'][number];

const withoutRow = 12;
const lastYear = '2025';

/** Provincial figures of the year for the indicators that have units of it. */
const provincial: Readonly<Record<string, WireObservation>> = {
  'basic-digital-skills': { period: lastYear, value: 62.4, qualifier: 'exact', flags: [], source },
  'smartphone-adults': { period: lastYear, value: 80, qualifier: 'more-than', flags: [], source },
};

/** All of the new units but a dozen, with one figure of every kind that needs a word of its own. */
function skillRows(): readonly WireRow[] {
  const special = new Map<number, Parameters<typeof rowOf>[3] & { readonly value: number | null }>([
    [10, { value: 90, qualifier: 'more-than' }],
    [11, { value: 30, qualifier: 'less-than' }],
    [12, { value: null }],
    [13, { value: 71, period: '2024' }],
    [14, { value: 77, flags: ['d'] }],
    [15, { value: 64.5, flags: ['p'] }],
    [16, { value: 62.4 }],
    [17, { value: 100 }],
    [18, { value: 100 }],
  ]);
  return shareRows(newUnits, lastYear, 3, 62)
    .slice(0, -withoutRow)
    .map((row, index) => {
      const change = special.get(index);
      if (!change) return row;
      const { value, ...more } = change;
      return rowOf({ code: row.key, name: row.label }, lastYear, value, more);
    });
}

/** Rows that belong to no unit of their year, among rows that do; some bear another unit's name. */
function hostileRows(): readonly WireRow[] {
  const long = `Đơn vị ${'không có trong danh mục '.repeat(12)}`.slice(0, 300).trim();
  const gone = oldUnits[1];
  return [
    ...shareRows(newUnits.slice(0, 200), lastYear, 7, 78),
    ...(gone ? [rowOf(gone, lastYear, 99.5)] : []),
    rowOf({ code: '99999', name: { vi: 'Đơn vị lạ' } }, lastYear, 99.7),
    rowOf({ code: 'xa-rat-dai', name: { vi: long } }, lastYear, 12.5),
    rowOf({ code: '88888', name: { vi: 'وحدة غير معروفة' } }, lastYear, 55),
    rowOf({ code: '77777', name: { vi: '🏝️ Đảo 🏝️' } }, lastYear, 56),
    rowOf({ code: newUnits[200]?.code ?? '', name: { vi: 'Tên của nơi khác' } }, lastYear, 57),
  ];
}

function breakdownsOf(id: string): NonNullable<WireIndicatorDetail['breakdowns']> {
  switch (id) {
    case 'health-records':
      return [byUnit('don-vi-2023', '2023', shareRows(oldUnits, '2023-07', 1, 60))];
    case 'basic-digital-skills':
      return [
        byUnit('don-vi-2023', '2023', shareRows(oldUnits.slice(0, 300), '2023', 5, 40)),
        byUnit('don-vi-2025', lastYear, skillRows()),
      ];
    case 'smartphone-adults':
      return [byUnit('don-vi-2025', lastYear, hostileRows())];
    case 'base-stations':
      return [
        byUnit(
          'don-vi-2025',
          lastYear,
          newUnits.slice(0, 150).map((unit, index) => rowOf(unit, '2025-H1', (index * 37) % 60)),
        ),
      ];
    default:
      return [];
  }
}

const withProvincial = (indicator: WireIndicator): WireIndicator => {
  const latest = provincial[indicator.id];
  return latest ? { ...indicator, latest, caution: null, trend: [[latest.period, latest.value]] } : indicator;
};

const answer = withEdits({
  catalogue: (catalogue) => ({
    ...catalogue,
    edition: {
      ...catalogue.edition,
      title: { vi: 'Năm 2025' },
      dataCutoff: '2025-12-31',
      evaluatedAt: '2025-12-31T23:59:59+07:00',
      note: null,
    },
    indicators: catalogue.indicators.map(withProvincial),
  }),
  indicator: (detail) => {
    const latest = provincial[detail.id];
    return {
      ...detail,
      observations: latest ? [...detail.observations, latest] : detail.observations,
      breakdowns: [...(detail.breakdowns ?? []), ...breakdownsOf(detail.id)],
    };
  },
});

export const units: Scenario = {
  answer: async (asked) =>
    asked.resource.path === 'units.json' ? HttpResponse.json(generatedRegister) : answer(asked),
};
