import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serve } from '../../mocks/node.ts';
import { renderAt } from '../setup/render.tsx';
import { card, headline, main } from './on-page.ts';

const atEight = Date.parse('2026-11-24T08:00:00+07:00');
const minuteMs = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: atEight });
});

afterEach(() => {
  vi.useRealTimers();
});

/** The reader comes back to the page after a while. */
function comeBackAfter(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
  act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
}

test('when a refresh fails, the last good figures stay, with the time at which they were fetched', async () => {
  const user = await renderAt('/');
  await headline();
  expect(main().getByText('Nguồn trả lời lúc 24/11/2026 08:00')).toBeVisible();

  serve('down');
  comeBackAfter(10 * minuteMs);
  const note = await main().findByText(/đang dùng số liệu tải lúc 24\/11\/2026 08:00/);
  expect(note).toHaveRole('status');
  expect(note).toHaveTextContent('Không kết nối được tới nguồn số liệu');
  expect(card('Tốc độ Internet trung bình')).toHaveTextContent('80 Mb/s');

  serve('normal');
  await user.click(main().getByRole('button', { name: 'Thử lại' }));
  expect(await main().findByText('Nguồn trả lời lúc 24/11/2026 08:10')).toBeVisible();
  expect(main().queryByText(/đang dùng số liệu tải lúc/)).toBeNull();
});

test.each([
  { scenario: 'malformed-html', says: 'một trang HTML thay cho số liệu' },
  { scenario: 'wrong-version', says: 'tệp thuộc phiên bản 2.0' },
  { scenario: 'http-500', says: 'Nguồn số liệu báo lỗi 500' },
] as const)('a refresh that brings «$scenario» takes no figure away', async ({ scenario, says }) => {
  await renderAt('/chi-so/internet-speed/');
  const title = (await headline()).textContent;
  await main().findByText(/^Mới có một kỳ số liệu/);

  serve(scenario);
  comeBackAfter(minuteMs);
  expect(await main().findByText(/đang dùng số liệu tải lúc/)).toHaveTextContent(says);
  expect(await headline()).toHaveTextContent(title);
});

test('programmes keep their rows when a refresh fails', async () => {
  await renderAt('/chuong-trinh/');
  await headline();
  serve('down');
  comeBackAfter(minuteMs);
  expect(await main().findByText(/đang dùng số liệu tải lúc/)).toBeVisible();
  expect(main().getAllByText(/645 đơn vị/).length).toBeGreaterThan(0);
});

test('figures of a live edition are replaced in place, and focus stays where it was', async () => {
  await renderAt('/', 'live');
  await headline();
  const speed = card('Tốc độ Internet trung bình');
  const before = speed.textContent;
  speed.focus();

  comeBackAfter(minuteMs);
  await vi.waitFor(() => expect(speed.textContent).not.toBe(before));
  expect(speed).toBeInTheDocument();
  expect(speed).toHaveFocus();
  expect(speed).toHaveTextContent(/Mb\/s/);
});

test('a live edition is asked again as often as the configuration says', async () => {
  await renderAt('/', 'live');
  await headline();
  const speed = card('Tốc độ Internet trung bình');
  const before = speed.textContent;
  await act(() => vi.advanceTimersByTimeAsync(4900));
  expect(speed.textContent).toBe(before);
  await act(() => vi.advanceTimersByTimeAsync(200));
  await vi.waitFor(() => expect(speed.textContent).not.toBe(before));
});

test('a frozen edition is fetched once and never asked for again', async () => {
  await renderAt('/?ky=2023-07');
  await headline();
  serve('down');
  comeBackAfter(60 * minuteMs);
  await act(() => vi.advanceTimersByTimeAsync(10 * minuteMs));
  expect(main().queryByText(/Nguồn chưa trả lời/)).toBeNull();
});
