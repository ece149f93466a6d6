import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { headline, main, part } from './on-page.ts';

const page = '/tru-cot/chinh-quyen-so/';
const all = () => part('Tất cả chỉ số của trụ cột');

async function table(name: string | RegExp) {
  return within(await main().findByRole('table', { name }));
}
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
/** The codes in the row headings, in their order. */
const codes = (inside: Awaited<ReturnType<typeof table>>) =>
  inside.getAllByRole('rowheader').map(({ textContent }) => /[A-Z]{2}-\d+/.exec(textContent ?? '')?.[0]);

test('the switch shows the same indicators in another way, one step back each', async () => {
  const user = await renderAt(page);
  await headline();
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  expect(screen.getByRole('button', { name: 'Thẻ' })).toHaveAttribute('aria-pressed', 'true');
  await press('Bảng');
  await table('Chỉ số của trụ cột');
  expect(location.search).toBe('?xem=bang');
  await press('Bảng nhiệt');
  await table(/theo tháng/);
  expect(location.search).toBe('?xem=nhiet');
  await press('Đồ thị nhỏ');
  expect(await all().findAllByRole('figure')).toHaveLength(3);
  expect(location.search).toBe('?xem=do-thi');
  history.back();
  await table(/theo tháng/);
});

describe('the table', () => {
  test('says of each indicator all that its card says, and by what it is measured', async () => {
    await renderAt(`${page}?xem=bang`);
    const row = (await table('Chỉ số của trụ cột')).getByRole('row', { name: /CQ-03/ });
    expect(within(row).getByRole('link', { name: /^Tỷ lệ hồ sơ nộp trực tuyến/ })).toBeVisible();
    expect(cellsOf(row)).toEqual([
      expect.stringMatching(/^39,0%Hồ sơ trực tuyến lũy kế/),
      'Chậm',
      expect.stringMatching(
        /^còn thiếu 41,0 điểm %, tiến độ bằng 81% mức cần cómục tiêu quốc gia 2025: 80%$/,
      ),
      'chưa có số liệu cả nước',
      'giảm 2,5 điểm %so với 03/2025',
      '4 kỳ, từ 27,8% (01/2025) đến 39,0% (04/2025)',
      '04/2025',
      expect.stringMatching(/^Trung tâm HCC tỉnhCổng TTĐT/),
    ]);
  });

  test('says what 100% is a hundred per cent of, and why a figure is missing', async () => {
    await renderAt('/tru-cot/kinh-te-so/?xem=bang');
    const rows = await table('Chỉ số của trụ cột');
    expect(cellsOf(rows.getByRole('row', { name: /KT-01/ })).slice(0, 3)).toEqual([
      'Chưa công bố',
      'Chưa công bố',
      'chưa có số liệu công bố',
    ]);
  });

  test('sorts by its headings, and the address says so', async () => {
    const user = await renderAt(`${page}?xem=bang`);
    const rows = await table('Chỉ số của trụ cột');
    const press = () => user.click(rows.getByRole('button', { name: 'Kỳ số liệu' }));
    const heading = () => rows.getByRole('columnheader', { name: 'Kỳ số liệu' });
    expect(heading()).not.toHaveAttribute('aria-sort');
    await press();
    await waitFor(() => expect(codes(rows)[0]).toBe('CQ-01'));
    expect(heading()).toHaveAttribute('aria-sort', 'ascending');
    expect(location.search).toBe('?xem=bang&xep=ky');
    await press();
    await waitFor(() => expect(codes(rows).at(-1)).toBe('CQ-01'));
    expect(heading()).toHaveAttribute('aria-sort', 'descending');
    expect(location.search).toBe('?xem=bang&xep=ky&chieu=giam');
    await press();
    await waitFor(() => expect(location.search).toBe('?xem=bang'));
    expect(screen.getByRole('combobox', { name: 'Xếp theo' })).toHaveDisplayValue('Thứ tự gốc');
  });

  test('of 1,250 indicators holds only the rows near the window', { timeout: 60_000 }, async () => {
    await renderAt('/tru-cot/ha-tang-so/?xem=bang', 'huge');
    const found = await main().findByRole('table', {}, { timeout: 40_000 });
    expect(found).toHaveAttribute('aria-rowcount', '1251');
    const rows = within(found).getAllByRole('rowheader');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(80);
  });
});

describe('the heat table', () => {
  test('reads as a table: indicators by months, and what is missing in words', async () => {
    await renderAt(`${page}?xem=nhiet`);
    const months = await table('Chỉ số theo kỳ: theo tháng');
    expect(months.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Chỉ số',
      '07/2023',
      '08/2023 đến 11/2024',
      '12/2024',
      '01/2025',
      '02/2025',
      '03/2025',
      '04/2025',
    ]);
    const row = months.getByRole('row', { name: /CQ-03/ });
    expect(row).toHaveTextContent('CQ-03 · %');
    await waitFor(() =>
      expect(cellsOf(row)).toEqual([
        'chưa có số',
        'chưa có số',
        'chưa có số',
        '27,8*, tính từ số đã công bố',
        '42,1',
        '41,5*, tính từ số đã công bố',
        '39,0',
      ]),
    );
    expect(all().getByText('* suy ra từ số đã công bố')).toBeVisible();
    expect(all().getByText(/^8 chỉ số khác chưa có đủ hai kỳ/)).toBeVisible();
  });

  test('years stand in a table of their own, darker at the better place of a ranking', async () => {
    await renderAt(`${page}?xem=nhiet`);
    const years = await table('Chỉ số theo kỳ: theo năm');
    const row = years.getByRole('row', { name: /CQ-01/ });
    expect(row).toHaveTextContent('càng thấp càng tốt');
    const steps = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.querySelector('[data-step]')?.getAttribute('data-step'));
    expect(steps).toEqual(['4', '0']);
  });

  test('two frames of a ranking share no scale, and the change is marked', async () => {
    await renderAt(`${page}?xem=nhiet`, 'new-frame');
    const years = await table('Chỉ số theo kỳ: theo năm');
    const row = years.getByRole('row', { name: /CQ-01/ });
    await waitFor(() => expect(cellsOf(row).at(-1)).toBe('‖ 40, gián đoạn chuỗi số liệu'));
    expect(within(row).getAllByRole('cell').at(-1)?.querySelector('[data-step]')).toBeNull();
    expect(all().getByText(/^‖ đổi cách đo/)).toBeVisible();
  });

  test('a pillar without any series says so', async () => {
    await renderAt('/tru-cot/kinh-te-so/?xem=nhiet');
    await headline();
    expect(
      await all().findByText('Chưa chỉ số nào trong danh sách có từ hai kỳ số liệu trở lên.'),
    ).toBeVisible();
  });

  test('without the histories the figures stay, and it says which marks may be missing', async () => {
    const none = http.get('*/indicators/*', () => new HttpResponse('', { status: 404 }));
    await renderAt(`${page}?xem=nhiet`, 'normal', none);
    const months = await table('Chỉ số theo kỳ: theo tháng');
    expect(cellsOf(months.getByRole('row', { name: /CQ-03/ })).slice(3)).toEqual([
      // The baseline, the previous and the latest figure came with the catalogue.
      '27,8*, tính từ số đã công bố',
      '42,1',
      '41,5*, tính từ số đã công bố',
      '39,0',
    ]);
    expect(all().getByText(/mới có ở các kỳ mới nhất/)).toBeVisible();
  });
});

describe('the small charts', () => {
  test('say the first and last figure in words, over one axis of time', async () => {
    await renderAt(`${page}?xem=do-thi`);
    await headline();
    const charts = await all().findAllByRole('figure');
    expect(charts[0]).toHaveTextContent('4 kỳ, từ 27,8% (01/2025) đến 39,0% (04/2025)');
    expect(all().getByText('3 chỉ số · trục thời gian 31/01/2025 đến 30/04/2025')).toBeVisible();
    expect(all().getByText(/^10 chỉ số khác chưa có đủ ba kỳ/)).toBeVisible();
  });

  test('never join two frames of a ranking', async () => {
    await renderAt(`${page}?xem=do-thi&tim=dti`, 'new-frame');
    await headline();
    const chart = await all().findByRole('figure');
    const lines = [...chart.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^M[^ML]+L[^ML]+$/);
    expect(lines[1]).toMatch(/^M[^ML]+$/);
    expect(chart).toHaveTextContent('thứ hạng: số nhỏ là hạng cao');
  });

  test('a pillar without any series says so', async () => {
    await renderAt('/tru-cot/xa-hoi-so/?xem=do-thi');
    await headline();
    expect(await all().findByText(/^Chưa chỉ số nào trong danh sách có từ ba kỳ/)).toBeVisible();
  });
});

test('cards of a long list come in slices, with room for those to come', { timeout: 60_000 }, async () => {
  await renderAt('/tru-cot/ha-tang-so/', 'huge');
  await screen.findByRole('heading', { level: 1 }, { timeout: 40_000 });
  // Counting by role would take longer than making the cards.
  const cards = () => screen.getByRole('main').querySelectorAll('a[href*="chi-so/"]').length;
  const first = cards();
  expect(first).toBeLessThan(200);
  expect(screen.getByRole('main').querySelector('[style*="--cards"]')).not.toBeNull();
  await waitFor(() => expect(cards()).toBeGreaterThan(first), { timeout: 20_000, interval: 200 });
});
