import { http, HttpResponse } from 'msw';
import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { serve } from '../../mocks/node.ts';
import { dayFromNow } from '../../mocks/live-edition.ts';
import type { ScenarioName } from '../../mocks/scenarios/names.ts';
import { takeConsole } from '../setup/console.ts';
import { edited, withIndicator } from '../setup/edited.ts';
import { renderWidget } from '../setup/render-widget.tsx';
import { unmarkedVietnamese } from '../setup/unmarked-vietnamese.ts';
import { addresses, anyPeriod, open, text } from './on-widget.ts';

const kinds = [
  '/nhung/chi-so/health-records/',
  '/nhung/so-sanh/health-records/',
  '/nhung/tru-cot/xa-hoi-so/',
  '/nhung/tong-quan/',
  '/nhung/can-chu-y/',
  '/nhung/bo/?ma=health-records,internet-speed',
];
const pages = [
  '/chi-so/health-records/',
  '/chi-so/health-records/',
  '/tru-cot/xa-hoi-so/',
  '/',
  '/can-chu-y/',
];

describe.each(kinds)('the widget %s', (url) => {
  test('keeps its place while it waits, says so, and has its link already', async () => {
    const { told } = await renderWidget(url, 'slow');
    expect(screen.getAllByText('Đang tải số liệu…').length).toBeGreaterThan(0);
    expect(addresses().length).toBeGreaterThan(0);
    expect(text()).not.toMatch(/\d%/);
    expect(told).toEqual([]);
  });

  test('shows day, source and link of its figures', async () => {
    await open(url);
    expect(text()).toMatch(anyPeriod);
    expect(text()).toMatch(/VietNamNet, dẫn Báo Bình Thuận|dti\.gov\.vn/);
    expect(addresses().length).toBeGreaterThan(0);
  });

  test('without a source says what happened in its place, and can be asked again', async () => {
    const { user, told } = await open(url, 'http-500');
    expect(text()).toContain('Nguồn số liệu báo lỗi 500');
    expect(told).toEqual([{ type: 'error', reason: 'unavailable' }]);
    expect(screen.queryByRole('alert')).toBeNull();
    serve('normal');
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    await expect.poll(() => told.at(-1)).toEqual({ type: 'ready' });
    expect(text()).toMatch(anyPeriod);
  });

  test('speaks English to the last word', async () => {
    await open(`${url}${url.includes('?') ? '&' : '?'}ngon-ngu=en`);
    expect(unmarkedVietnamese(document.body)).toEqual([]);
    for (const address of addresses()) expect(address).toContain('ngon-ngu=en');
  });
});

test.each(kinds.slice(0, 5).map((url, at) => [url, pages[at]]))('%s leads to %s', async (url, page) => {
  await open(url);
  expect(addresses()).toContain(page);
});

const failures: readonly (readonly [ScenarioName, string])[] = [
  ['down', 'Không kết nối được tới nguồn số liệu'],
  ['malformed-html', 'một trang HTML thay cho số liệu'],
  ['malformed-truncated', 'bị cắt cụt giữa chừng'],
  ['wrong-version', 'phiên bản 2.0'],
  ['config-missing', 'không đọc được tệp config.json'],
];

test.each(failures)('in «%s» says: %s', async (scenario, says) => {
  const { told } = await open('/nhung/chi-so/health-records/', scenario);
  expect(text()).toContain(says);
  expect(addresses()).toEqual(['/chi-so/health-records/']);
  expect(told).toEqual([{ type: 'error', reason: 'unavailable' }]);
});

test('when the source falls silent, the figures stay and it is said since when', async () => {
  const { refresh } = await open('/nhung/chi-so/health-records/');
  serve('http-500');
  await refresh();
  expect(
    await screen.findByText(/Nguồn chưa trả lời; đang dùng số liệu tải lúc \d{2}\/\d{2}\/\d{4}/),
  ).toBeVisible();
  expect(text()).toContain('92%');
});

describe('asked for what is not there', () => {
  test.each([
    ['/nhung/chi-so/khong-co/', 'Không có chỉ số «khong-co» trong kỳ số liệu này.', 'unknown-id'],
    ['/nhung/so-sanh/khong-co/', 'Không có chỉ số «khong-co» trong kỳ số liệu này.', 'unknown-id'],
    ['/nhung/tru-cot/khong-co/', 'Không có trụ cột «khong-co» trong kỳ số liệu này.', 'unknown-id'],
    ['/nhung/bo/?ma=khong-co', 'Không có chỉ số «khong-co» trong kỳ số liệu này.', 'unknown-id'],
    ['/nhung/bo/', 'Chưa nêu chỉ số nào (thiếu «ma»).', 'unknown-id'],
    ['/nhung/chi-so/health-records/?ky=1999-01', 'Không có kỳ số liệu «1999-01».', 'unknown-edition'],
    ['/nhung/gi-do/', 'Địa chỉ này không phải của một ô chỉ số.', 'unknown-widget'],
  ] as const)('%s says so, tells it, and leads on', async (url, says, reason) => {
    const { told } = await open(url);
    expect(text()).toContain(says);
    expect(told).toEqual([{ type: 'error', reason }]);
    expect(addresses()).toHaveLength(1);
    expect(addresses()[0]).not.toContain('ky=1999');
  });

  test('an indicator that has ended leads to its last edition, with its last figure', async () => {
    const without = edited('catalogue.json', (catalogue) => ({
      ...catalogue,
      indicators: catalogue.indicators.filter(({ id }: { id: string }) => id !== 'health-records'),
    }));
    const { told } = await open('/nhung/chi-so/health-records/', 'normal', without);
    expect(text()).toContain('Chỉ số này đã kết thúc: kỳ cuối có số liệu là «Tháng 7/2023».');
    expect(text()).toContain('Số cuối cùng: 92%');
    expect(text()).toContain('07/2023 · VietNamNet');
    expect(addresses()).toEqual(['/chi-so/health-records/?ky=2023-07']);
    expect(told).toEqual([{ type: 'error', reason: 'unknown-id' }]);
  });

  test('markup in an address is text', async () => {
    await open(`/nhung/bo/?ma=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(text()).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a faulty record', () => {
  test.each(['/nhung/chi-so/base-stations/', '/nhung/so-sanh/base-stations/'])(
    'is told of in %s',
    async (url) => {
      const { told } = await open(url, 'malformed');
      expect(text()).toContain('Bản ghi của chỉ số này bị lỗi và đã được tách riêng.');
      expect(told).toEqual([{ type: 'error', reason: 'broken' }]);
    },
  );

  test('is one card of a set', async () => {
    await open('/nhung/bo/?ma=internet-speed,base-stations', 'malformed');
    expect(text()).toContain('80 Mb/s');
    expect(text()).toContain('Bản ghi của chỉ số này bị lỗi');
  });
});

describe('a figure that cannot bear a verdict', () => {
  test.each([
    ['internet-speed', 'thiếu số liệu'],
    ['base-stations', 'bảo mật'],
  ])('%s without a value says why (%s), never a zero', async (id, why) => {
    await open(`/nhung/chi-so/${id}/`, 'missing');
    expect(text()).toContain('Chưa công bố');
    expect(text().toLowerCase()).toContain(why);
    expect(text()).not.toMatch(/\b0 ?(%|Mb)/);
  });

  test('overdue carries no verdict', async () => {
    await open('/nhung/chi-so/online-dossier-share/', 'stale');
    expect(text()).toContain('Quá hạn cập nhật');
    expect(text()).toMatch(/quá hạn 12 ngày/);
    expect(text()).not.toContain('Chậm so với lộ trình');
  });

  test('provisional says so', async () => {
    const provisional = withIndicator('health-records', (one) => ({
      nextDue: dayFromNow(30),
      latest: { ...one.latest, flags: ['p'] },
    }));
    await open('/nhung/chi-so/health-records/', 'normal', provisional);
    expect(text()).toContain('Đạt mục tiêu (tạm tính)');
  });
});

describe('options that cannot be taken', () => {
  test('are named at the foot as text, and the default stands', async () => {
    await open('/nhung/chi-so/health-records/?giao-dien=xanh&mau=ffee00&hinh=%3Cb%3E&khac=1');
    expect(text()).toContain('Tùy chọn giao-dien=xanh không có; đang dùng mặc định.');
    expect(text()).toContain('Màu mau=ffee00 quá nhạt trên nền này');
    expect(text()).toContain('Tùy chọn hinh=<b> không có');
    expect(text()).not.toContain('khac');
    expect(text()).toContain('92%');
  });
});

test('a history that cannot be had leaves the figure and a way to ask again', async () => {
  const without = http.get('*/indicators/*', () => new HttpResponse('', { status: 500 }));
  const { user } = await open('/nhung/chi-so/online-dossier-share/?hinh=bieu-do', 'normal', without);
  expect(await screen.findByText(/Chưa lấy được các kỳ trước/)).toBeVisible();
  expect(text()).toContain('39,0%');
  serve('normal');
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByText('01/2025: 27,8')).toBeInTheDocument();
});

test('a mistake of ours ends in words and a link, and is told', async () => {
  vi.spyOn(Intl, 'NumberFormat').mockImplementation(() => {
    throw new Error('planted');
  });
  // Formatters are kept, but none of so many digits was ever made.
  const precise = withIndicator('health-records', () => ({ decimals: 6 }));
  const { told } = await open('/nhung/chi-so/health-records/', 'normal', precise);
  expect(text()).toContain('Ô này gặp lỗi khi hiển thị.');
  expect(told.at(-1)).toEqual({ type: 'error', reason: 'broken' });
  expect(addresses()).toEqual(['/chi-so/health-records/']);
  expect(takeConsole().join()).toContain('planted');
});
