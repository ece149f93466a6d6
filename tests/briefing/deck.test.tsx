import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { serve, server } from '../../mocks/node.ts';
import { withIndicator } from '../setup/edited.ts';
import { renderAt } from '../setup/render.tsx';
import { position, slide, title } from './on-screen.ts';

afterEach(() => {
  sessionStorage.clear();
});

test('the deck opens with whose figures it shows, the edition and the day up to which they reach', async () => {
  await renderAt('/trinh-chieu/');
  expect(await title()).toHaveTextContent('Toàn cảnh');
  expect(slide().getByText('Bình Thuận')).toBeVisible();
  expect(slide().getByText('Kỳ cuối của tỉnh, tháng 6/2025')).toBeVisible();
  expect(slide().getAllByText('Số liệu đến 30/06/2025')[0]).toBeVisible();
});

test('a clicker goes on and back, Home and End to the ends, digits and Enter to a slide', async () => {
  const user = await renderAt('/trinh-chieu/');
  await title();
  await user.keyboard('{PageDown}');
  expect(await title()).toHaveTextContent('5 trên 18 chỉ số có mục tiêu đã đạt');
  expect(location.search).toBe('?slide=2');
  await user.keyboard('{PageUp}');
  expect(await title()).toHaveTextContent('Toàn cảnh');
  await user.keyboard('{PageUp}');
  expect(location.search).toBe('?slide=1');
  await user.keyboard('6');
  expect(screen.getByText('Đến trang 6, nhấn Enter')).toBeVisible();
  await user.keyboard('{Enter}');
  expect(await title()).toHaveTextContent('4 việc cần lãnh đạo xử lý');
  await user.keyboard('{End}');
  const [at, of] = (position() ?? '').split(' / ');
  expect(at).toBe(of);
  await user.keyboard('{PageDown}');
  expect(position()).toBe(`${of} / ${of}`);
  await user.keyboard('{Home}');
  expect(position()).toBe(`1 / ${of}`);
});

test('B and a full stop make the screen black, W white; any way on brings the same slide back', async () => {
  const user = await renderAt('/trinh-chieu/?slide=3');
  await title();
  const status = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  await user.keyboard('b');
  expect(status()).toContain('Màn hình đen. Nhấn phím bất kỳ để chiếu tiếp.');
  await user.keyboard('{PageDown}');
  expect(status().join()).toContain('Trang 3 trên');
  await user.keyboard('.');
  expect(status().join()).toContain('Màn hình đen');
  await user.keyboard('.');
  await user.keyboard('w');
  expect(status().join()).toContain('Màn hình trắng');
  await user.keyboard('{Escape}');
  expect(status().join()).toContain('Trang 3 trên');
});

test('O shows the whole deck, from which any slide is a press away; Esc once more leaves to the page behind', async () => {
  const user = await renderAt('/trinh-chieu/?slide=chi-so.internet-speed');
  expect(await title()).toHaveTextContent('Tốc độ Internet trung bình: cao hơn cả nước');
  await user.keyboard('o');
  const panel = within(screen.getByRole('dialog', { name: 'Xem cả bộ' }));
  expect(panel.getByRole('button', { current: true })).toHaveFocus();
  await user.click(panel.getByRole('button', { name: /^6\. 4 việc cần lãnh đạo xử lý/ }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await title()).toHaveTextContent('4 việc cần lãnh đạo xử lý');
  await user.keyboard('{Escape}');
  expect(screen.getByRole('dialog', { name: 'Xem cả bộ' })).toBeVisible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(location.pathname).toBe('/can-chu-y/'));
});

test('the question mark tells what each key does', async () => {
  const user = await renderAt('/trinh-chieu/');
  await title();
  await user.keyboard('?');
  const help = within(screen.getByRole('dialog', { name: 'Phím tắt' }));
  expect(help.getByText('PageDown, →, ↓, Space, N')).toBeVisible();
  await user.click(help.getByRole('button', { name: 'Đóng' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('figures that are published during the show wait until U asks for them', async () => {
  const user = await renderAt('/trinh-chieu/?bo=xa-hoi-so&slide=chi-so.health-records');
  expect(await title()).toHaveTextContent('vượt 2 điểm %');
  server.use(withIndicator('health-records', (one) => ({ latest: { ...one.latest, value: 95 } })));
  act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  window.dispatchEvent(new Event('focus'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await title()).toHaveTextContent('vượt 2 điểm %');
  await user.keyboard('u');
  await waitFor(async () => expect(await title()).toHaveTextContent('vượt 5 điểm %'));
});

test('newer figures that cannot be had change nothing, and the show says so', async () => {
  const user = await renderAt('/trinh-chieu/?slide=2');
  await title();
  serve('down');
  await user.keyboard('u');
  expect(await screen.findByText(/Chưa lấy được số liệu mới; vẫn chiếu số liệu cũ/)).toBeVisible();
  expect(await title()).toHaveTextContent('5 trên 18');
});

test('a reload shows the very same figures, with or without a network', async () => {
  await renderAt('/trinh-chieu/?bo=xa-hoi-so&slide=chi-so.health-records');
  const before = (await title()).textContent;
  const { search } = location;
  document.body.replaceChildren();
  await renderAt(`/trinh-chieu/${search}`, 'down');
  expect(await title()).toHaveTextContent(before);
});

test('an indicator without a figure says why, and its overdue neighbour has no colour', async () => {
  await renderAt('/trinh-chieu/?bo=day-du&slide=chi-so.digital-economy-share');
  expect(await title()).toHaveTextContent(
    'Kinh tế số trong GRDP: chưa có số liệu công bố; mục tiêu 2025: 20%',
  );
  expect(slide().getAllByText('Chưa có số liệu công bố')[0]).toBeVisible();
});

test('an overdue figure carries its reason in place of a judgement', async () => {
  await renderAt('/trinh-chieu/?bo=day-du&slide=chi-so.online-dossier-share', 'stale');
  expect(await title()).toHaveTextContent(
    /Hồ sơ trực tuyến \(Trung tâm HCC\): số liệu mới nhất .* quá hạn 12 ngày/,
  );
  expect(slide().queryByText('Chậm so với lộ trình')).toBeNull();
});

test('a quarantined indicator is told of, and the others are shown', async () => {
  await renderAt(
    '/trinh-chieu/?bo=tu-chon&trang=chi-so.health-records_chi-so.internet-speed&slide=1',
    'normal',
    withIndicator('health-records', () => ({ latest: { period: 'hôm qua', value: 'nhiều' } })),
  );
  expect(await title()).toHaveTextContent(
    'Tỷ lệ dân số có hồ sơ sức khỏe điện tử: bản ghi lỗi, chưa trình bày được',
  );
  expect(position()).toBe('1 / 2');
});

test('an indicator that the edition does not know has a slide that says what to do', async () => {
  await renderAt('/trinh-chieu/?bo=tu-chon&trang=bia_chi-so.khong-co_la&slide=2');
  expect(await title()).toHaveTextContent('khong-co');
  expect(slide().getByText(/không có trong kỳ này/)).toBeVisible();
  expect(screen.getByText('Địa chỉ nêu trang không đọc được: la. Các trang khác vẫn chiếu.')).toBeVisible();
});

test('an empty deck says where slides are chosen', async () => {
  await renderAt('/trinh-chieu/?bo=tu-chon&trang=');
  expect(await screen.findByText('Bộ trình chiếu này chưa có trang nào.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Chọn trang cho bộ' })).toHaveAttribute(
    'href',
    '../trinh-chieu/soan/',
  );
});

test('without the catalogue there is no deck, and trying again makes one', async () => {
  const user = await renderAt('/trinh-chieu/', 'http-500');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Nguồn số liệu báo lỗi 500');
  serve('normal');
  await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
  expect(await title()).toHaveTextContent('Toàn cảnh');
});

test('programmes and histories that cannot be had leave the rest of the deck as it is', async () => {
  await renderAt(
    '/trinh-chieu/?slide=chuong-trinh',
    'normal',
    http.get(/programmes\.json$/, () => HttpResponse.json({}, { status: 404 })),
    http.get(/indicators\/internet-speed\.json$/, () => HttpResponse.json({}, { status: 404 })),
  );
  expect(await title()).toHaveTextContent('Chương trình, mốc việc');
  expect(slide().getByText(/Chưa tải được tệp chương trình/)).toBeVisible();
  expect(screen.getByText(/^1 chuỗi số liệu chưa tải được/)).toBeVisible();
});

test('an edition of long ago is shown as of its own day', async () => {
  await renderAt('/trinh-chieu/?ky=2023-07');
  await title();
  expect(slide().getByText('Trạng thái tính đến 31/07/2023')).toBeVisible();
});

test('in English every word of the show is English', async () => {
  const user = await renderAt('/trinh-chieu/?ngon-ngu=en&slide=2');
  expect(await title()).toHaveTextContent('5 of 18 indicators with a target have met it');
  expect(slide().getByText('Overview')).toBeVisible();
  await user.keyboard('?');
  expect(screen.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('every page offers the show from its own slide on', async () => {
  await renderAt('/can-chu-y/');
  expect(await screen.findByRole('link', { name: 'Trình chiếu' })).toHaveAttribute(
    'href',
    '../trinh-chieu/?bo=toan-canh&slide=can-chu-y',
  );
  document.body.replaceChildren();
  await renderAt('/chi-so/internet-speed/');
  expect(await screen.findByRole('link', { name: 'Trình chiếu từ đây' })).toHaveAttribute(
    'href',
    '../../trinh-chieu/?bo=ha-tang-so&slide=chi-so.internet-speed',
  );
});

test('a deck of five thousand indicators opens, and shows only what it names', async () => {
  await renderAt('/trinh-chieu/?bo=toan-canh', 'huge');
  expect(await title()).toHaveTextContent('Toàn cảnh');
}, 60_000);

test('an edition without anything still has a deck that says so', async () => {
  const user = await renderAt('/trinh-chieu/', 'empty');
  await title();
  await user.keyboard('{End}');
  expect(position()).toMatch(/^\d+ \/ \d+$/);
});

test('a swipe to the left or a tap goes on, to the right or a tap at the left edge back', async () => {
  await renderAt('/trinh-chieu/?slide=3');
  await title();
  const stage = document.querySelector('[data-stage]');
  if (!stage) throw new Error('there is no stage');
  const touch = (from: number, to: number) => {
    fireEvent.pointerDown(stage, { clientX: from, clientY: 300, button: 0, pointerType: 'touch' });
    fireEvent.pointerUp(stage, { clientX: to, clientY: 303, button: 0, pointerType: 'touch' });
  };
  touch(700, 300);
  await waitFor(() => expect(position()).toMatch(/^4 \//));
  touch(300, 700);
  await waitFor(() => expect(position()).toMatch(/^3 \//));
  touch(500, 503);
  await waitFor(() => expect(position()).toMatch(/^4 \//));
});

test('full screen that is refused, and a screen that cannot be kept on, are told; the show goes on', async () => {
  const user = await renderAt('/trinh-chieu/');
  await title();
  expect(await screen.findByText(/không giữ được màn hình sáng/)).toBeVisible();
  await user.keyboard('f');
  expect(await screen.findByText(/không cho mở toàn màn hình/)).toBeVisible();
  await user.keyboard('{PageDown}');
  expect(position()).toMatch(/^2 \//);
});

test('in the deck at a glance the arrows walk through the slides, and Enter shows the one that has the focus', async () => {
  const user = await renderAt('/trinh-chieu/?slide=3');
  await title();
  await user.keyboard('o');
  await user.keyboard('{ArrowRight}');
  const panel = within(screen.getByRole('dialog', { name: 'Xem cả bộ' }));
  expect(panel.getByRole('button', { name: /^4\. / })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(position()).toMatch(/^4 \//);
});

test('«Soạn bộ này» leads back to the very deck that is shown', async () => {
  const user = await renderAt('/trinh-chieu/?bo=tu-chon&trang=bia_nguon&ten=Giao+ban&ma=abc&slide=2');
  await title();
  await user.keyboard('o');
  expect(screen.getByRole('link', { name: 'Soạn bộ này' })).toHaveAttribute(
    'href',
    '../trinh-chieu/soan/?bo=tu-chon&trang=bia_nguon&ten=Giao+ban&ma=abc',
  );
});

test('the first edition has no slide about what came before it', async () => {
  const user = await renderAt('/trinh-chieu/?ky=2023-07');
  await title();
  await user.keyboard('o');
  const panel = within(screen.getByRole('dialog', { name: 'Xem cả bộ' }));
  expect(panel.queryByRole('button', { name: /So với kỳ trước/ })).toBeNull();
  expect(panel.getByRole('button', { name: /việc cần lãnh đạo xử lý/ })).toBeVisible();
});

test('what is issued and what is used are told with the day and the source of each', async () => {
  await renderAt('/trinh-chieu/?slide=chi-so.eid-accounts');
  expect(await title()).toHaveTextContent('mới kích hoạt 25,78% (19/06/2023)');
  expect(
    slide().getByText(/^Số liệu 07\/2023.*Kích hoạt định danh điện tử: 19\/06\/2023, Cổng TTĐT tỉnh/),
  ).toBeVisible();
});

test('a deck that does not exist is told of, and the whole picture is shown', async () => {
  await renderAt('/trinh-chieu/?bo=khong-co');
  expect(await title()).toHaveTextContent('Toàn cảnh');
  expect(screen.getByText('Không có bộ «khong-co»; đang mở bộ toàn cảnh.')).toBeVisible();
});
