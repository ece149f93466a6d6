import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { serve } from '../../mocks/node.ts';
import { renderAt } from '../setup/render.tsx';
import { fact, headline, main, part } from './on-page.ts';

test('an indicator is told in one sentence, which is also its title', async () => {
  await renderAt('/chi-so/online-dossier-share/');
  expect(await headline()).toHaveTextContent(
    /^Hồ sơ trực tuyến \(Trung tâm HCC\): 39,0% \(04\/2025\); còn thiếu 41,0 điểm %/,
  );
  expect(document.title).toBe('Hồ sơ trực tuyến (Trung tâm HCC) · Chuyển đổi số Bình Thuận');
});

test('every comparison is a figure or the reason why there is none', async () => {
  await renderAt('/chi-so/online-dossier-share/');
  await headline();
  expect(fact('So với 03/2025')).toBe('giảm 2,5 điểm %');
  expect(fact(/^So với mục tiêu quốc gia 2025/)).toMatch(/^còn thiếu 41,0 điểm %/);
  expect(fact('So với cả nước')).toBe('chưa có số liệu cả nước');
  expect(fact('Tử số / mẫu số')).toBe('753 / 1.931');
});

test('the page tells how it is measured, who answers for it, and what to know before using it', async () => {
  await renderAt('/chi-so/internet-speed/');
  await headline();
  expect(part('Cách đo').getByText('Bài không nêu công cụ và cách đo.')).toBeVisible();
  const responsible = part('Nguồn và trách nhiệm');
  expect(responsible.getByText(/^Chủ trì: Sở Thông tin và Truyền thông$/)).toBeVisible();
  expect(responsible.getByRole('link', { name: /điểm sáng và cần sự chung tay/ })).toHaveAttribute(
    'href',
    expect.stringMatching(/^https:\/\/vietnamnet\.vn\//),
  );
  expect(part('Lưu ý khi dùng số').getByText(/mốc cả nước 78,43 Mb\/s do chính bài nêu/)).toBeVisible();
});

test('with one period there is no chart, and the page says so', async () => {
  await renderAt('/chi-so/internet-speed/');
  await headline();
  expect(await main().findByText(/^Mới có một kỳ số liệu/)).toBeVisible();
  expect(main().queryByRole('tab')).toBeNull();
});

test('an indicator that nobody has published says so, with its target', async () => {
  await renderAt('/chi-so/digital-economy-share/');
  expect(await headline()).toHaveTextContent(/chưa có số liệu công bố/i);
  expect(await main().findByText('Chưa có kỳ nào được công bố.')).toBeVisible();
  expect(part('Nguồn và trách nhiệm').getByText(/Mục tiêu của tỉnh 2025: 20%/)).toBeVisible();
});

test('the history can be read as a chart or as a table, and the address says which', async () => {
  const user = await renderAt('/chi-so/online-dossier-share/');
  await user.click(await main().findByRole('tab', { name: 'Bảng' }));
  expect(location.search).toBe('?xem=bang');
  const table = main().getByRole('tabpanel', { name: 'Bảng' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
    '04/2025',
    '03/2025',
    '02/2025',
    '01/2025',
  ]);
  expect(rows[0]).toHaveTextContent('39,0%');

  await user.click(main().getByRole('tab', { name: 'Biểu đồ' }));
  expect(location.search).toBe('');
});

test('an address with ?xem=bang opens the table', async () => {
  await renderAt('/chi-so/online-dossier-share/?xem=bang');
  expect(await main().findByRole('tab', { name: 'Bảng' })).toHaveAttribute('aria-selected', 'true');
  expect(main().getByRole('tabpanel', { name: 'Bảng' })).toHaveTextContent('753 / 1.931');
});

test('the tabs are one stop of the keyboard; arrows choose, and focus goes along', async () => {
  const user = await renderAt('/chi-so/online-dossier-share/');
  const chart = await main().findByRole('tab', { name: 'Biểu đồ' });
  const table = main().getByRole('tab', { name: 'Bảng' });
  chart.focus();
  await user.keyboard('{ArrowRight}');
  expect(table).toHaveFocus();
  expect(table).toHaveAttribute('aria-selected', 'true');
  expect(location.search).toBe('?xem=bang');
  expect([chart, table].map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);

  await user.keyboard('{ArrowRight}');
  expect(chart).toHaveFocus();
  expect(location.search).toBe('');
});

test('when the history alone fails, the newest figure stays and the history can be asked for again', async () => {
  const gone = http.get('*/indicators/*', () => HttpResponse.error());
  const user = await renderAt('/chi-so/online-dossier-share/', 'normal', gone);
  const alert = await main().findByRole('alert');
  expect(alert).toHaveTextContent('Không kết nối được tới nguồn số liệu');
  expect(main().getByText('39,0%', { selector: '.visually-hidden' })).toBeVisible();

  serve('normal');
  await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
  expect(await main().findByRole('tab', { name: 'Biểu đồ' })).toBeVisible();
});

test('a bad record has a page that tells its faults', async () => {
  const user = await renderAt('/chi-so/commune-network-coverage/', 'malformed');
  expect(await headline()).toHaveTextContent('Số liệu lỗi, đã tách riêng');
  await user.click(main().getByText('1 bản ghi lỗi đã tách riêng', { selector: 'summary' }));
  const row = main().getByText('indicators[2].latest.value').closest('tr');
  expect(row).toHaveTextContent('92,5');
});

test('bad figures of a history are left out and listed; the good ones stay', async () => {
  const user = await renderAt('/chi-so/internet-speed/', 'malformed');
  await headline();
  await user.click(await main().findByText(/bản ghi lỗi đã tách riêng$/, { selector: 'summary' }));
  const bad = main().getByText('observations[1].value').closest('tr');
  expect(bad).toHaveTextContent('78,43');
  const history = within(main().getByRole('region', { name: 'Tốc độ truy cập Internet trung bình' }));
  expect(history.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['07/2023']);
});

test('a corrected figure is marked and its reason given', async () => {
  await renderAt('/chi-so/online-dossier-share/?xem=bang', 'revised');
  await headline();
  const panel = await main().findByRole('tabpanel', { name: 'Bảng' });
  expect(within(panel).getByText('03/2025').closest('tr')).toHaveTextContent('đã đính chính');
  const [, revision] = part('Số liệu đã sửa').getAllByRole('row');
  expect([...(revision?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    '03/2025',
    '40,5%',
    '41,5%',
    'tăng 1,0 điểm %',
    '20/06/2025',
    'Đơn vị báo cáo đính chính sau khi đối chiếu.',
  ]);
});

test('a ranking that goes on in another frame is neither judged, nor compared, nor joined to the line', async () => {
  await renderAt('/chi-so/dti-rank/', 'new-frame');
  expect(await headline()).toHaveTextContent('gián đoạn chuỗi số liệu ở kỳ năm 2023');
  // Beside the figure, and at the rule that explains it.
  const badges = main().getAllByText('Chuỗi số liệu gián đoạn');
  expect(badges.map(({ className }) => className).join(' ')).not.toMatch(/_(good|watch|bad)_/);
  expect(fact('So với năm 2022')).toBe('đã đổi phương pháp hoặc định nghĩa');
  // Three places in two frames: one stroke joins the first two, none leads to the third.
  await expect.poll(() => document.querySelectorAll('.recharts-line').length).toBe(2);
  const curves = [...document.querySelectorAll('.recharts-line-curve')].map((curve) =>
    curve.getAttribute('d'),
  );
  expect(curves.join('').match(/L/g)).toHaveLength(1);
});

test('the sentence can be copied', async () => {
  const user = await renderAt('/chi-so/internet-speed/');
  const title = await headline();
  await user.click(main().getByRole('button', { name: 'Chép câu tóm tắt' }));
  expect(await screen.findByText('Đã chép')).toHaveRole('status');
  expect(await navigator.clipboard.readText()).toBe(title.textContent);
});

test('a figure without a value says why, in the title and in the column of facts', async () => {
  await renderAt('/chi-so/base-stations/', 'missing');
  expect(await headline()).toHaveTextContent(/bảo mật/);
  expect(main().getByText('Chưa công bố')).toBeVisible();
});
