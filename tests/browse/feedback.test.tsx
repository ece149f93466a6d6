import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { headline, main, part } from './on-page.ts';

const config = (feedback: unknown) =>
  http.get('*/config.json', () => HttpResponse.json({ apiBase: 'api/v1/', feedback }));

const link = () => main().findByRole('link', { name: 'Báo sai số liệu' });

const text = (page: string) => [
  'Chỉ số: HT-02 Tốc độ truy cập Internet trung bình',
  'Định danh: internet-speed',
  'Giá trị đang hiển thị: 80 Mb/s',
  'Kỳ: 07/2023',
  'Bộ số liệu: Kỳ cuối của tỉnh, tháng 6/2025 (2025-06), chốt 30/06/2025',
  expect.stringMatching(/^Nguồn: .+VietNamNet.+, 2023-07/),
  `Trang: ${location.origin}${page}`,
  '',
  'Chỗ sai và số đúng theo nguồn nào:',
  '',
];

test('with an address in config.json, the button is a prepared e-mail about the very figure', async () => {
  await renderAt('/chi-so/internet-speed/', 'normal', config({ email: 'so.khcn@tinh.gov.vn' }));
  const href = (await link()).getAttribute('href') ?? '';
  const [, to, subject = '', body = ''] = /^mailto:([^?]+)\?subject=([^&]*)&body=([^&]*)$/.exec(href) ?? [];
  expect(to).toBe('so.khcn@tinh.gov.vn');
  expect(decodeURIComponent(subject)).toBe('Báo sai số liệu: HT-02 Tốc độ Internet trung bình, kỳ 07/2023');
  expect(decodeURIComponent(body).split('\r\n')).toEqual(text('/chi-so/internet-speed/?ky=2025-06'));
  expect(href.length).toBeLessThanOrEqual(1800);
});

test('of an edition in the address, the report says so and leads back to it', async () => {
  await renderAt('/chi-so/internet-speed/?ky=2023-07', 'normal', config({ email: 'a@tinh.gov.vn' }));
  const href = decodeURIComponent((await link()).getAttribute('href') ?? '');
  expect(href).toContain('Bộ số liệu: Tháng 7/2023 (2023-07), chốt 31/07/2023');
  expect(href).toContain('/chi-so/internet-speed/?ky=2023-07');
});

test('of a figure that is not published, the report says that it is not', async () => {
  await renderAt('/chi-so/digital-economy-share/', 'normal', config({ email: 'a@tinh.gov.vn' }));
  const href = decodeURIComponent((await link()).getAttribute('href') ?? '');
  expect(href).toContain('Giá trị đang hiển thị: chưa có số liệu công bố');
  expect(href).toContain('Kỳ: chưa có');
});

test("the portal's own form opens with its places filled in", async () => {
  const url = 'https://hoi-dap.tinh.gov.vn/?chi-so={indicator}&ky-so={period}&ky={edition}&lien-ket={link}';
  await renderAt('/chi-so/internet-speed/', 'normal', config({ url }));
  const form = await link();
  expect(Object.fromEntries(new URL(form.getAttribute('href') ?? '').searchParams)).toEqual({
    'chi-so': 'internet-speed',
    'ky-so': '2023-07',
    ky: '2025-06',
    'lien-ket': `${location.origin}/chi-so/internet-speed/?ky=2025-06`,
  });
  expect(form).toHaveAttribute('rel', 'noopener noreferrer');
});

test('the prepared text stays in sight for those whose mail program does not open', async () => {
  const user = await renderAt('/chi-so/internet-speed/', 'normal', config({ email: 'a@tinh.gov.vn' }));
  const button = await link();
  button.addEventListener('click', (event) => event.preventDefault());
  await user.click(button);
  expect(part('Nội dung báo sai').getByText(/gửi tới a@tinh\.gov\.vn\.$/)).toBeVisible();
});

test('without an address nothing opens: the text is there to be copied, and the portal says why', async () => {
  const user = await renderAt('/chi-so/internet-speed/');
  await headline();
  await user.click(main().getByRole('button', { name: 'Báo sai số liệu' }));
  const panel = part('Nội dung báo sai');
  expect(panel.getByText(/^Cổng chưa khai báo địa chỉ nhận báo sai/)).toBeVisible();
  await user.click(panel.getByRole('button', { name: 'Chép nội dung báo sai' }));
  expect(await panel.findByText('Đã chép nội dung báo sai')).toHaveRole('status');
  const copied = await navigator.clipboard.readText();
  const [subject, , ...rest] = copied.split('\n');
  expect(subject).toBe('Báo sai số liệu: HT-02 Tốc độ Internet trung bình, kỳ 07/2023');
  expect(rest).toEqual(text('/chi-so/internet-speed/?ky=2025-06'));
});

test('a mistake in the setting is told on the data page, and stops nothing', async () => {
  const user = await renderAt('/du-lieu/', 'normal', config({ email: 'phòng chuyển đổi số' }));
  await headline();
  expect(
    await part('Bản ghi lỗi').findByText(/^config\.json: feedback: «phòng chuyển đổi số»/),
  ).toBeVisible();
  await user.click(part('API, nhúng và báo sai').getByRole('button', { name: 'Báo sai số liệu' }));
  const panel = within(screen.getByRole('region', { name: 'Nội dung báo sai' }));
  expect(panel.getByText(/Báo sai số liệu: Bình Thuận, Kỳ cuối của tỉnh, tháng 6\/2025/)).toBeVisible();
});
