import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { formatPeriod } from '../../src/domain/format/date.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { textOf } from '../setup/text-of.ts';
import { cards, cardText, open, tableRows } from './on-screen.ts';
import { catalogueOf, detailOf, editions, withFigure } from './published.ts';

const period = (text: string) => {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`«${text}» is no period`);
  return formatPeriod(parsed, 'vi');
};

/** A publisher without what stands in brackets behind it, as a short line names it. */
const briefly = (publisher: string) => publisher.replace(/\s*\(.*$/, '');

const anyPeriod = /\d{2}\/\d{4}|năm \d{4}/;

describe.each(editions)(
  'in the edition %s, every figure shows its period and leads to its source',
  (edition) => {
    const { pillars, sources } = catalogueOf(edition);
    const publisher = new Map(sources.map((source) => [source.id, source.publisher]));

    test.each(pillars)('on the cards of $id, each of which leads to its page', async ({ id }) => {
      const own = withFigure(edition).filter(({ pillar }) => pillar === id);
      await open(`/tru-cot/${id}/?ky=${edition}`);
      expect([...cards().keys()].toSorted()).toEqual(own.map((one) => one.id).toSorted());
      const lacking = own.filter(({ id: indicator, latest }) => {
        const text = cardText(indicator);
        const named = text.includes(briefly(publisher.get(latest?.source ?? '') ?? '?'));
        return !named || !text.includes(period(latest?.period ?? ''));
      });
      expect(lacking).toEqual([]);
    });

    test('on the cards of the overview and among its context figures', async () => {
      await open(`/?ky=${edition}`);
      expect(cards().size).toBeGreaterThanOrEqual(5);
      for (const card of cards().values()) {
        expect(card).toHaveTextContent(anyPeriod);
      }
      const { context = [] } = catalogueOf(edition);
      for (const { name, observations } of context) {
        const row = (await screen.findByText(name.vi)).closest('li');
        for (const one of observations) {
          expect(row).toHaveTextContent(`(${period(one.period)})`);
          expect(row).toHaveTextContent(briefly(publisher.get(one.source) ?? '?'));
        }
      }
    });
  },
);

describe('on the page of an indicator whose figures come from several sources', () => {
  const edition = '2025-06';
  const { indicators, sources } = catalogueOf(edition);
  const sourcesOf = (id: string) => {
    const indicator = indicators.find((one) => one.id === id);
    const companions = indicator?.companions?.map(({ observation }) => observation) ?? [];
    const detail = detailOf(edition, id);
    const rows = detail.breakdowns?.flatMap((one) => one.rows.map(({ observation }) => observation)) ?? [];
    const ids = [...companions, ...detail.observations, ...rows].map(({ source }) => source);
    return sources.filter((source) => ids.includes(source.id));
  };
  const mixed = indicators.filter(({ id }) => sourcesOf(id).length > 1).map(({ id }) => id);

  test('there are such indicators', () => expect(mixed).toContain('eid-accounts'));

  test.each(mixed)('each source of %s is named', async (id) => {
    await open(`/chi-so/${id}/`);
    const region = screen.getByRole('region', { name: 'Nguồn và trách nhiệm' });
    for (const { title } of sourcesOf(id)) expect(region).toHaveTextContent(title);
  });
});

describe('a derived figure says so', () => {
  const edition = '2025-06';
  const derived = catalogueOf(edition).indicators.filter(({ id }) =>
    detailOf(edition, id).observations.some(({ flags }) => flags.includes('dv')),
  );

  test('there are derived figures', () => expect(derived).not.toHaveLength(0));

  test.each(derived)('in the table of $id, and nowhere else', async ({ id, name }) => {
    const { observations } = detailOf(edition, id);
    const marked = observations.filter(({ flags }) => flags.includes('dv')).map((one) => period(one.period));
    await open(`/chi-so/${id}/?xem=bang`);
    const rows = tableRows(name.vi).filter((row) =>
      row.some((cell) => cell.includes('tính từ số đã công bố')),
    );
    expect(rows.map(([when]) => when).toSorted()).toEqual(marked.toSorted());
  });

  test.each(derived)('under the chart of $id', async ({ id }) => {
    await open(`/chi-so/${id}/`);
    const figure = await screen.findByRole('figure');
    expect(figure).toHaveTextContent('* Suy ra từ số đã công bố.');
  });
});

test('figures of programmes and platforms stand with their period and source', async () => {
  await open('/chuong-trinh/');
  const figures = /\d (?:tên miền|website|điểm cầu|đơn vị)(?!\p{L})/u;
  const rows = within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .map(textOf)
    .filter((text) => figures.test(text));
  expect(rows.length).toBeGreaterThanOrEqual(4);
  for (const row of rows) expect(row).toMatch(anyPeriod);
  for (const row of rows) expect(row).toMatch(/Nguồn: \S/);
});
