import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { textOf } from '../setup/text-of.ts';
import { main, part } from './on-page.ts';

const groups = async (label: string | RegExp) =>
  within(await main().findByRole('list', { name: label })).getAllByRole('listitem');

/** The bar of a group and its national tick, as they are written into the built page. */
const bar = (row: Element | undefined) => ({
  length: row?.querySelector('rect:nth-of-type(2)')?.getAttribute('width'),
  national: row?.querySelector('line')?.getAttribute('x1'),
});

/** A history of so many months that ends in 12/2024; the value is the number of the month. */
const monthly = (count: number) =>
  http.get('*/api/v1/indicators/online-dossier-share.json', () =>
    HttpResponse.json({
      schemaVersion: '1.0',
      id: 'online-dossier-share',
      observations: Array.from({ length: count }, (_, index) => {
        const month = 2024 * 12 + 12 - count + index;
        const period = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
        return { period, value: index, qualifier: 'exact', flags: [], source: 'stc-binhthuan-2024' };
      }),
    }),
  );

test('groups are bars out of their own maximum, the one furthest behind the country first', async () => {
  await renderAt('/chi-so/index-766/');
  const rows = await groups(/^Sáu nhóm chỉ số năm 2023/);
  expect(rows.map((row) => textOf(row).split(' (thang')[0])).toEqual([
    'Số hóa hồ sơ',
    'Dịch vụ công trực tuyến',
    'Thanh toán trực tuyến',
    'Tiến độ, kết quả giải quyết',
    'Công khai, minh bạch',
    'Mức độ hài lòng',
  ]);
  expect(rows[0]).toHaveTextContent('5,5/22');
  expect(rows[0]).toHaveTextContent('kém 5,3 điểm (−49,1%); cả nước 10,8 điểm');
  expect(bar(rows[0])).toEqual({ length: '25%', national: '49.09%' });
  expect(part('Chi tiết theo nhóm').getByText(/Xếp từ nhóm kém cả nước nhiều nhất/)).toHaveTextContent(
    /^Năm 2023\./,
  );
});

test('the same groups as a table are one keypress away, and the address says so', async () => {
  const user = await renderAt('/chi-so/index-766/');
  await groups(/^Sáu nhóm/);
  const section = part('Chi tiết theo nhóm');
  section.getByRole('tab', { name: 'Thanh' }).focus();
  await user.keyboard('{ArrowRight}');
  expect(location.search).toBe('?chi-tiet=bang');
  const [, first] = section.getAllByRole('row');
  expect([...(first?.children ?? [])].map(textOf)).toEqual([
    'Số hóa hồ sơ (thang 22)',
    '5,5 điểm',
    '10,8 điểm',
    'kém 5,3 điểm (−49,1%)',
    'năm 2023',
  ]);
});

test('places are dots on a line of 63, not bars of an amount', async () => {
  await renderAt('/chi-so/dti-rank/');
  const rows = await groups('Xếp hạng chỉ số chính đã biết năm 2022');
  expect(rows.map(textOf)).toEqual([
    'Nhân lực số 53/63',
    'Hoạt động chính quyền số 53/63',
    'Hạ tầng số 49/63',
    'Hoạt động xã hội số 38/63',
  ]);
  expect(rows[0]?.querySelector('rect')).toBeNull();
  expect(rows[3]?.querySelector('circle')).toHaveAttribute('cx', '40.32%');
  expect(part('Chi tiết theo nhóm').getByText(/bên phải là hạng 1, bên trái là hạng 63/)).toBeVisible();
});

test('other bodies stand in frames of their own on the same axes; no line joins two of them', async () => {
  await renderAt('/chi-so/internet-speed/');
  await main().findByRole('region', { name: 'Các nguồn khác đã công bố' });
  const section = part('Các nguồn khác đã công bố');
  const titles = section.getAllByRole('heading', { level: 3 });
  expect(titles.map(textOf)).toEqual([
    'Cả nước, cố định, trung vị (Ookla)',
    'Cả nước, di động, trung vị (Ookla)',
    'Cả nước, băng rộng cố định (i-Speed, VNNIC)',
    'Cả nước, băng rộng di động (i-Speed, VNNIC)',
    'Cả nước, cố định (Bộ TT&TT)',
    'Cả nước, di động (Bộ TT&TT)',
  ]);
  await waitFor(() => expect(document.querySelectorAll('[data-line]')).toHaveLength(6));
  const ticks = titles.map((title) =>
    [...(title.parentElement?.querySelectorAll('text[text-anchor=end]') ?? [])].map(textOf).slice(0, 5),
  );
  for (const each of ticks) expect(each).toEqual(['0', '50', '100', '150', '200']);
  expect(section.getByText(/không đường nào nối hai khung/)).toBeVisible();
});

test('arrow keys read a small chart period by period, and its table is in the page', async () => {
  const user = await renderAt('/chi-so/internet-speed/');
  const chart = await main().findByRole('application', { name: 'Cả nước, cố định, trung vị (Ookla)' });
  chart.focus();
  const said = () => chart.querySelector('[role=status]');
  await waitFor(() => expect(said()).toHaveTextContent('67,96 Mb/s 03/2022'));
  await user.keyboard('{End}');
  expect(said()).toHaveTextContent('94,45 Mb/s 09/2023');
  await user.keyboard('{ArrowRight}{Home}');
  expect(said()).toHaveTextContent('67,96 Mb/s 03/2022');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(said()).toHaveTextContent(/^84,18 Mb\/s, .*tính từ số đã công bố.* 01\/2023\*$/);
  const table = screen.getByRole('table', { name: 'Cả nước, cố định, trung vị (Ookla)' });
  expect(within(table).getAllByRole('row')).toHaveLength(8);
});

test('what was issued stands beside what is used, each with period, status and a way to it', async () => {
  await renderAt('/chi-so/eid-accounts/');
  const pair = within(await main().findByRole('region', { name: 'Đọc cùng nhau' }));
  expect(pair.getAllByRole('term').map(textOf)).toEqual([
    'Tài khoản định danh đã cấp',
    'Kích hoạt định danh điện tử',
  ]);
  expect(pair.getByText('hơn 700.000 tài khoản · 07/2023')).toBeVisible();
  expect(pair.getByText('25,78% · 06/2023')).toBeVisible();
  expect(pair.getByRole('link', { name: 'Kích hoạt định danh điện tử' })).toHaveAttribute(
    'href',
    expect.stringMatching(/eid-activation\/$/),
  );
  expect(pair.getAllByText('Chưa có mục tiêu')).toHaveLength(2);
});

test('a short history has no range to choose', async () => {
  await renderAt('/chi-so/online-dossier-share/');
  await main().findByRole('figure');
  expect(main().queryByRole('group', { name: 'Khoảng thời gian của biểu đồ' })).toBeNull();
});

test('a part of a long history is chosen by a press; the table stays whole', async () => {
  const user = await renderAt('/chi-so/online-dossier-share/', 'normal', monthly(60));
  const range = within(await main().findByRole('group', { name: 'Khoảng thời gian của biểu đồ' }));
  expect(range.getAllByRole('button').map(textOf)).toEqual(['1 năm', '3 năm', 'Tất cả']);
  await user.click(range.getByRole('button', { name: '3 năm' }));
  await waitFor(() => expect(location.search).toBe('?tu=2022-01'));
  expect(range.getByText(/01\/2022 – 12\/2024, 36 trong 60 kỳ/)).toBeVisible();
  await waitFor(() =>
    expect(main().getByRole('figure')).toHaveTextContent(': 36 kỳ, từ 01/2022 đến 12/2024'),
  );
  expect(range.getByRole('button', { name: '3 năm' })).toHaveAttribute('aria-pressed', 'true');
  await user.click(main().getByRole('tab', { name: 'Bảng' }));
  expect(within(main().getByRole('tabpanel', { name: 'Bảng' })).getAllByRole('row')).toHaveLength(61);
  expect(location.search).toBe('?tu=2022-01&xem=bang');
});

test('sliders say the period they stand at, move one period a step, and the address follows', async () => {
  await renderAt('/chi-so/online-dossier-share/?tu=2023-01&den=2023-12', 'normal', monthly(60));
  const from = await main().findByRole('slider', { name: 'Từ' });
  const to = main().getByRole('slider', { name: 'Đến' });
  expect([from, to].map((one) => one.getAttribute('aria-valuetext'))).toEqual(['01/2023', '12/2023']);
  await waitFor(() => expect(main().getByRole('figure')).toHaveTextContent(': 12 kỳ,'));
  // What a browser does when an arrow key is pressed on a slider.
  fireEvent.change(from, { target: { value: '35' } });
  expect(from).toHaveAttribute('aria-valuetext', '12/2022');
  await waitFor(() => expect(location.search).toBe('?tu=2022-12&den=2023-12'));
  // The two never cross.
  fireEvent.change(from, { target: { value: '59' } });
  await waitFor(() => expect(from).toHaveAttribute('aria-valuetext', '11/2023'));
});

test.each(['?tu=2030-01', '?tu=2024-12&den=2020-01', '?den=1990'])(
  'a range in which nothing lies, %s, shows all and says so',
  async (search) => {
    await renderAt(`/chi-so/online-dossier-share/${search}`, 'normal', monthly(60));
    const range = await main().findByRole('group', { name: 'Khoảng thời gian của biểu đồ' });
    expect(range).toHaveTextContent(/không có đủ số liệu để vẽ.*60 trong 60 kỳ/);
  },
);

test(
  'fifty thousand periods with gaps and doubles are drawn whole and stay readable',
  { timeout: 90_000 },
  async () => {
    await renderAt('/chi-so/sinh-ra-0001/', 'huge');
    await screen.findByRole('heading', { level: 1 }, { timeout: 60_000 });
    const figure = await main().findByRole('figure', {}, { timeout: 60_000 });
    expect(main().getByText('90 bản ghi lỗi đã tách riêng', { selector: 'summary' })).toBeVisible();
    await waitFor(() => expect(figure.querySelector('.recharts-line-curve')).not.toBeNull(), {
      timeout: 20_000,
    });
    const drawn = [...figure.querySelectorAll('.recharts-line-curve')].map(
      (path) => path.getAttribute('d') ?? '',
    );
    expect(drawn.join('').match(/[ML]/g)?.length).toBeLessThanOrEqual(700);
    expect(figure).toHaveTextContent('giữ đỉnh và đáy của từng đoạn');
    await waitFor(() => expect(document.querySelectorAll('[data-line]')).toHaveLength(2));
  },
);

test(
  'names of 300 letters, from right to left, with emoji, and groups without a figure keep their rows',
  { timeout: 90_000 },
  async () => {
    await renderAt('/chi-so/sinh-ra-0001/', 'huge');
    await screen.findByRole('heading', { level: 1 }, { timeout: 60_000 });
    const list = await main().findByRole('list', { name: 'Nhóm sinh ra' }, { timeout: 60_000 });
    const rows = within(list).getAllByRole('listitem');
    expect(rows).toHaveLength(14);
    expect(within(list).getByText('مديرية التحول الرقمي')).toHaveAttribute('dir', 'auto');
    expect(within(list).getByText('Xã 🌾 Hàm Thuận 👩🏽‍🌾')).toBeVisible();
    expect(within(list).getByText(/^Nhóm rất dài/).textContent.length).toBeGreaterThan(290);
    expect(rows.at(-1)).toHaveTextContent(/Nhóm 3.*Chưa công bố.*bảo mật/);
    expect(rows.at(-1)?.querySelectorAll('rect')).toHaveLength(1);
  },
);
