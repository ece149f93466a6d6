import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { deviceStorage } from '../../src/platform/storage.ts';
import { headline, main, part } from '../browse/on-page.ts';
import {
  button,
  deckFile,
  forgetDecks,
  four,
  inAddress,
  kept,
  opened,
  order,
  row,
  said,
} from './composer-page.ts';

beforeEach(forgetDecks);

const shows = () =>
  main().getAllByRole('link', { name: 'Trình chiếu bộ này' })[0]?.getAttribute('href') ?? '';

test('title and slides follow into the address, notes never do; all three are kept and come back', async () => {
  const user = await opened(`bo=tu-chon&trang=${four}`);
  await user.type(main().getByRole('textbox', { name: 'Tên bộ trình chiếu' }), 'Giao ban tuần 32');
  await user.click(row(/^1\. /));
  await user.type(main().getByRole('textbox', { name: 'Điều sẽ nói ở trang Trang bìa' }), 'Bí mật');
  await waitFor(() => expect(inAddress('ten')).toBe('Giao ban tuần 32'));
  await said(/^Đã lưu trên máy này lúc /);
  expect(decodeURIComponent(location.search)).not.toContain('mật');
  expect(shows()).toContain(`ma=${inAddress('ma')}`);
  expect(decodeURIComponent(shows())).not.toContain('mật');

  const list = () => part('Bộ đã soạn trên máy này');
  expect(list().getByRole('listitem')).toHaveTextContent(/Giao ban tuần 324 trang · .* · đang mở/);
  await user.click(list().getByRole('link', { name: 'Soạn bộ mới' }));
  expect(await main().findByRole('heading', { name: 'Chưa có trang nào' })).toBeVisible();
  expect(await headline()).toHaveFocus();
  await user.click(list().getByRole('link', { name: 'Giao ban tuần 32' }));
  await waitFor(() => expect(order()).toHaveLength(4));
  expect(row('1. Trang bìa, Trang chung, có ghi chú')).toHaveTextContent('Bí mật');
});

test('who goes on right after a change gets there, and the change is kept', async () => {
  const user = await opened(`bo=tu-chon&trang=${four}`);
  await user.click(button('Bỏ: Nguồn số liệu'));
  await user.click(button('Xuống: Trang bìa'));
  const [show] = main().getAllByRole('link', { name: 'Trình chiếu bộ này' });
  if (show) await user.click(show);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(location.pathname).toBe('/trinh-chieu/');
  expect(inAddress('trang')).toBe('chi-so.ipv6-coverage_bia_chi-so.dti-rank');
  const [key = ''] = kept();
  expect(key).toBe(`bo-trinh-chieu:${inAddress('ma')}`);
  expect(JSON.parse(deviceStorage.get(key) ?? '').slides).toHaveLength(3);
  // Back again, the deck is as it was left, though its address had not followed yet.
  history.back();
  await waitFor(() =>
    expect(order()).toEqual(['Chuyển đổi IPv6 cơ quan nhà nước', 'Trang bìa', 'Xếp hạng DTI']),
  );
  expect(main().queryByText(/^Địa chỉ này khác/)).toBeNull();
  await waitFor(() => expect(inAddress('trang')).toBe('chi-so.ipv6-coverage_bia_chi-so.dti-rank'));
});

test('a kept deck is deleted and brought back', async () => {
  const user = await opened(`bo=tu-chon&trang=${four}`);
  await user.type(main().getByRole('textbox', { name: 'Tên bộ trình chiếu' }), 'Tạm');
  const list = () => part('Bộ đã soạn trên máy này');
  await waitFor(() => expect(kept()).toHaveLength(1));
  await user.click(await main().findByRole('button', { name: 'Xoá bộ Tạm' }));
  expect(kept()).toEqual([]);
  await user.click(list().getByRole('button', { name: 'Lấy lại' }));
  expect(list().getByRole('link', { name: 'Tạm' })).toBeVisible();
});

test('an address that differs from the kept deck opens as a new one with the old notes; both are there', async () => {
  deviceStorage.set('bo-trinh-chieu:abcd2345', deckFile());
  await opened('bo=tu-chon&trang=chi-so.dti-rank_bia&ten=Khác&ma=abcd2345');
  expect(order()).toEqual(['Xếp hạng DTI', 'Trang bìa']);
  expect(main().getByText(/^Địa chỉ này khác với bộ đã lưu trên máy/)).toBeVisible();
  expect(row(/^2\. /)).toHaveTextContent('Chào các anh chị');
  await waitFor(() => expect(kept()).toHaveLength(2));
  expect(deviceStorage.get('bo-trinh-chieu:abcd2345')).toBe(deckFile());
});

describe('a browser that keeps nothing', () => {
  test.each([
    [
      'forbids it',
      () => new DOMException('denied', 'SecurityError'),
      /không cho lưu trên máy; hãy lưu ra tệp/,
    ],
    ['is full', () => new DOMException('full', 'QuotaExceededError'), /Bộ nhớ của trình duyệt đã đầy/],
  ])('%s: that is said, and the deck with its notes lasts as long as the page', async (_, error, words) => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw error();
    });
    const user = await opened(`bo=tu-chon&trang=${four}`);
    await user.click(row(/^1\. /));
    await user.type(main().getByRole('textbox', { name: /^Điều sẽ nói/ }), 'Chào');
    await said(words);
    await user.click(main().getByRole('link', { name: 'Soạn bộ mới' }));
    await user.click(await main().findByRole('link', { name: 'Bộ chưa đặt tên' }));
    await waitFor(() => expect(row(/^1\. /)).toHaveTextContent('Chào'));
  });

  test('refuses even to be asked: the composer works all the same', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const user = await opened(`bo=tu-chon&trang=${four}`);
    await user.click(button('Bỏ: Nguồn số liệu'));
    await said(/không cho lưu trên máy/);
    expect(order()).toHaveLength(3);
  });
});
