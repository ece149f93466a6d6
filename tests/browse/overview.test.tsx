import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { serve, server } from '../../mocks/node.ts';
import { markup } from '../../mocks/scenarios/malformed/catalogue.ts';
import { renderAt } from '../setup/render.tsx';
import { card, headline, main, part } from './on-page.ts';

test('the overview says in one sentence where the province stands', async () => {
  await renderAt('/');
  expect(await headline()).toHaveTextContent(/^\d+ trên \d+ chỉ số có mục tiêu đã đạt/);
  expect(document.title).toBe('Tổng quan · Chuyển đổi số Bình Thuận');
});

test('five key figures stand first, in the order of the edition', async () => {
  await renderAt('/');
  await headline();
  const [first] = main().getAllByRole('region');
  expect(first).toHaveAccessibleName('Chỉ số chính');
  const names = part('Chỉ số chính')
    .getAllByRole('link')
    .map(({ firstChild }) => firstChild?.textContent);
  expect(names).toEqual([
    'Chuyển đổi IPv6 cơ quan nhà nước',
    'Tốc độ Internet trung bình',
    'Tài khoản định danh đã cấp',
    'Hồ sơ sức khỏe điện tử',
    'Tổ công nghệ số cộng đồng',
  ]);
});

test('a card is one link with name, value, sentence, status, period and source', async () => {
  await renderAt('/');
  await headline();
  const health = card('Hồ sơ sức khỏe điện tử', part('Chỉ số chính'));
  expect(health).toHaveAttribute('href', './chi-so/health-records/');
  for (const text of ['92%', /mục tiêu quốc gia 2025 \(90%\)/, 'Đạt mục tiêu', /^07\/2023 · VietNamNet/]) {
    expect(within(health).getByText(text)).toBeVisible();
  }
});

test('a number that is only a bound is read aloud with its word', async () => {
  await renderAt('/');
  await headline();
  const accounts = within(card('Tài khoản định danh đã cấp', part('Chỉ số chính')));
  expect(accounts.getByText('hơn 700.000 tài khoản')).not.toHaveAttribute('aria-hidden');
  expect(accounts.getByText('hơn 700.000 tài khoản').nextElementSibling).toHaveTextContent('> 700 nghìn');
});

test('the tally counts every indicator once', async () => {
  await renderAt('/');
  await headline();
  const rows = within(main().getByRole('list', { name: 'Tổng hợp trạng thái' })).getAllByRole('listitem');
  const counts = rows.map(({ textContent }) => Number.parseInt(textContent, 10));
  const pillars = main()
    .getAllByText(/^\d+ chỉ số · \d+ có số liệu$/)
    .map(({ textContent }) => Number.parseInt(textContent, 10));
  expect(pillars).toHaveLength(4);
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
  expect(sum(counts)).toBe(sum(pillars));
  expect(sum(counts)).toBe(41);
});

test('each pillar leads to its page', async () => {
  const user = await renderAt('/');
  await headline();
  await user.click(part('Xã hội số').getByRole('link', { name: /: Xã hội số$/ }));
  expect(await screen.findByRole('heading', { level: 1, name: /^Xã hội số: / })).toBeVisible();
  expect(location.pathname).toBe('/tru-cot/xa-hoi-so/');
});

test('what needs attention comes worst first, each with its reason and who answers for it', async () => {
  await renderAt('/');
  await headline();
  const rows = part('Cần lãnh đạo chú ý').getAllByRole('listitem');
  expect(rows.length).toBeGreaterThanOrEqual(3);
  expect(rows.length).toBeLessThanOrEqual(5);
  const [first, second] = rows;
  expect(first).toHaveTextContent('Chệch lộ trình');
  expect(first).toHaveTextContent('Xếp hạng DTI');
  expect(second).toHaveTextContent('Chậm so với lộ trình');
  expect(second).toHaveTextContent('Trung tâm HCC tỉnh');
});

test('when programmes alone fail, that part says so and the rest stays', async () => {
  const gone = http.get('*/programmes.json', () => HttpResponse.error());
  const user = await renderAt('/', 'normal', gone);
  await headline();
  expect(await part('Chương trình và mốc').findByRole('alert')).toHaveTextContent('Không kết nối được');
  expect(card('Hồ sơ sức khỏe điện tử')).toHaveTextContent('92%');

  serve('normal');
  await user.click(part('Chương trình và mốc').getByRole('button', { name: 'Thử lại' }));
  expect(await part('Chương trình và mốc').findByText(/IPv6 For Gov.*Giai đoạn 1/)).toBeVisible();
});

test('pointing at a card fetches its history before the click', async () => {
  const user = await renderAt('/');
  await headline();
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => void asked.push(new URL(request.url).pathname));
  await user.hover(card('Tốc độ Internet trung bình'));
  expect(asked).toContain('/api/v1/indicators/internet-speed.json');
  server.events.removeAllListeners();
});

test('bad records are set apart and named; every good figure stays', async () => {
  await renderAt('/', 'malformed');
  await headline();
  expect(card('Tốc độ Internet trung bình')).toHaveTextContent('80 Mb/s');
  const broken = part('Hạ tầng số').getByText(
    'Tỷ lệ xã, phường, thị trấn có cáp quang, băng rộng và sóng di động',
  );
  expect(broken.closest('li')).toHaveTextContent('Số liệu lỗi, đã tách riêng');
  expect(broken.closest('a')).toBeNull();
  // The first of two records with one id stays.
  expect(card('Tài khoản định danh đã cấp')).toHaveTextContent('700');
  expect(screen.queryByText('Bản sao trùng mã')).toBeNull();
});

test('the list of bad records tells where, what was found and what is needed', async () => {
  const user = await renderAt('/', 'malformed');
  await headline();
  const footer = within(screen.getByRole('contentinfo'));
  await user.click(footer.getByText(/^\d+ bản ghi lỗi đã tách riêng$/, { selector: 'summary' }));
  const row = footer.getByText('indicators[2].latest.value').closest('tr');
  expect(row).toHaveTextContent('92,5');
  expect(row).toHaveTextContent('một số (không đặt trong ngoặc kép)');
  for (const path of ['pillars[4].name', 'sources[', 'context[', '.targets[0]', '.comparators[']) {
    expect(footer.getAllByText(path, { exact: false }).length, path).toBeGreaterThan(0);
  }
});

test('markup in the data is shown as text, and an address that is not http never becomes a link', async () => {
  await renderAt('/chi-so/ipv6-coverage/', 'malformed');
  await headline();
  expect(main().getByText(markup)).toBeVisible();
  expect(document.querySelector('main img')).toBeNull();
  const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
  expect(addresses.filter((address) => address.startsWith('javascript:'))).toEqual([]);
});

test('overdue figures say by how many days and lose their colour; one in time keeps it', async () => {
  await renderAt('/', 'stale');
  await headline();
  const speed = card('Tốc độ Internet trung bình');
  expect(speed).toHaveTextContent('Quá hạn cập nhật');
  expect(speed).toHaveTextContent('quá hạn 12 ngày');
  expect(speed).not.toHaveTextContent('Trên bình quân cả nước');
  expect(card('Hồ sơ sức khỏe điện tử')).toHaveTextContent('Đạt mục tiêu');
  expect(part('Cần lãnh đạo chú ý').getAllByText('Quá hạn cập nhật').length).toBeGreaterThan(0);
});

test('a figure that is missing says why in place of a number, and never zero', async () => {
  await renderAt('/', 'missing');
  await headline();
  const reasons = [
    ['Tốc độ Internet trung bình', /thiếu số liệu/i],
    ['Trạm BTS', /bảo mật/],
    ['Xếp hạng DTI', /không áp dụng/i],
    ['Số hóa hồ sơ đầu vào', /chưa có số liệu công bố/i],
  ] as const;
  for (const [name, reason] of reasons) {
    const row = main()
      .getAllByRole('listitem')
      .find(({ textContent }) => textContent.startsWith(name));
    expect(row, name).toHaveTextContent(reason);
    expect(row, name).not.toHaveTextContent(/(^|\D)0( |%|$)/);
  }
});

test('a pillar without any figure says so and lists its indicators', async () => {
  await renderAt('/', 'missing');
  await headline();
  const society = part('Xã hội số');
  expect(society.getByText('8 chỉ số · 0 có số liệu')).toBeVisible();
  expect(society.getByRole('heading', { name: 'Chưa có số liệu công bố (8)' })).toBeVisible();
});
