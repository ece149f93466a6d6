import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textOf } from '../setup/text-of.ts';
import { cardText, fact, open, tableRows } from './on-screen.ts';
import { catalogueOf, detailOf, editions } from './published.ts';

const reasons = [
  'khác phương pháp đo',
  'khác kỳ số liệu',
  'khác đơn vị tính',
  'khác phạm vi, định nghĩa',
  'chưa có số liệu của tỉnh',
  'số liệu chỉ nêu mức chặn',
];
/** A difference in words: «kém 1,6 điểm», «cao hơn 1,57 Mb/s», «ngang bằng». */
const gap = /(?:hơn|kém|thấp|vượt) [\d<>]|ngang/;

describe.each(editions)('in the edition %s', (edition) => {
  const compared = catalogueOf(edition).indicators.filter(({ comparators }) => comparators?.length);

  test('there are readings of other bodies', () => expect(compared).not.toHaveLength(0));

  test.each(compared)('$id shows a gap only to a reading of its own method', async (indicator) => {
    const { id, method, comparators = [] } = indicator;
    await open(`/chi-so/${id}/?ky=${edition}`);
    const rows = tableRows('So sánh');
    expect(rows).toHaveLength(comparators.length);
    for (const [at, { label, kind, method: other }] of comparators.entries()) {
      const [name, , , difference = '-'] = rows[at] ?? [];
      expect(name).toBe(label.vi);
      const foreign = other !== method.id || indicator.latest === null;
      // The indicator's own place in a ranking is no reading of another body: nothing is set against it.
      const allowed = kind === 'rank' ? [''] : foreign ? reasons : [...reasons, difference.match(gap)?.input];
      expect(allowed).toContain(difference);
    }
  });

  test('the speed is set against the reading of the same article only, named so, beside the others', async () => {
    await open(`/chi-so/internet-speed/?ky=${edition}`);
    const [own, ...others] = tableRows('So sánh');
    expect(own?.slice(0, 4)).toEqual([
      'Cả nước theo chính bài báo',
      '78,43 Mb/s',
      '07/2023',
      'cao hơn 1,57 Mb/s (+2,0%)',
    ]);
    expect(others.length).toBeGreaterThanOrEqual(1);
    for (const row of others) expect(row[3]).toBe('khác phương pháp đo');
    const ookla = tableRows('Cả nước, cố định, trung vị (Ookla)').map(([when, value]) => [when, value]);
    expect(ookla).toContainEqual(['12/2022', '82,22 Mb/s']);
    expect(ookla).toContainEqual(['06/2023', '93,42 Mb/s']);
  });
});

describe('where the methods differ', () => {
  test('the activation of accounts shows the reason in place of the gap', async () => {
    await open('/chi-so/eid-activation/');
    expect(fact('So với cả nước')).toBe('khác phương pháp đo');
    const heading = textOf(screen.getByRole('heading', { level: 1 }));
    expect(heading).toContain('khác phương pháp đo');
    expect(heading).not.toMatch(/43,47|kém|thấp hơn/);
  });

  test('its card says nothing of the country, and draws no mark of it', async () => {
    await open('/tru-cot/xa-hoi-so/');
    expect(cardText('eid-activation')).not.toMatch(/69,25|Cả nước/i);
  });
});

describe('where the periods differ', () => {
  test('a newer figure is no longer set against the old national one', async () => {
    await open('/chi-so/internet-speed/', 'live');
    expect(fact('So với cả nước')).toBe('khác kỳ số liệu');
    expect(textOf(screen.getByRole('heading', { level: 1 }))).not.toMatch(/(?:hơn|kém) cả nước/);
  });
});

test('two provinces that were measured in one frame are never joined to the province’s own figures', async () => {
  await open('/chi-so/dti-rank/');
  const own = detailOf('2025-06', 'dti-rank').observations.length;
  expect(detailOf('2025-06', 'dti-rank').comparatorSeries).not.toHaveLength(0);
  expect(screen.getByRole('region', { name: 'Các nguồn khác đã công bố' })).toHaveTextContent(
    /không nối vào đường/i,
  );
  expect(screen.getByRole('figure')).toHaveTextContent(`: ${own} kỳ,`);
});
