import { waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { main } from '../browse/on-page.ts';
import { bytesOf, watchSavedFiles } from '../setup/saved-files.ts';
import {
  button,
  chooseFile,
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

test('a deck goes into a file and comes back from it as a deck of its own, with its notes', async () => {
  const saved = watchSavedFiles();
  const user = await opened(`bo=tu-chon&trang=${four}&ten=${encodeURIComponent('Họp giao ban tuần 3')}`);
  await user.click(row(/^3\. /));
  await user.type(main().getByRole('textbox', { name: /^Điều sẽ nói/ }), 'Hạng 50 trên 63');
  await user.click(button('Lưu ra tệp'));
  await said('Đã tạo bo-trinh-chieu-hop-giao-ban-tuan-3.json.');
  const [first] = saved;
  const text = first ? new TextDecoder().decode(await bytesOf(first)) : '';
  expect(JSON.parse(text)).toMatchObject({
    schemaVersion: '1.0',
    kind: 'bo-trinh-chieu',
    title: 'Họp giao ban tuần 3',
    edition: '2025-06',
    area: '60',
    slides: [
      { name: 'bia', notes: '' },
      { name: 'chi-so.ipv6-coverage' },
      { name: 'chi-so.dti-rank', notes: 'Hạng 50 trên 63' },
      { name: 'nguon' },
    ],
  });
  await waitFor(() => expect(kept()).toHaveLength(1));
  const id = inAddress('ma');
  await user.click(button('Xoá hết'));
  await chooseFile(user, text);
  await said('Đã mở “Họp giao ban tuần 3”, 4 trang.');
  await waitFor(() => expect(order()).toHaveLength(4));
  expect(row(/^3\. .*có ghi chú$/)).toHaveTextContent('Hạng 50 trên 63');
  expect(inAddress('ma')).not.toBe(id);
  expect(kept()).toHaveLength(2);
  await user.click(button('Đóng thông báo'));
  expect(main().queryByText(/^Đã mở/)).toBeNull();
  // The deck that was open is a step back, as it was left.
  history.back();
  expect(await main().findByRole('heading', { name: 'Chưa có trang nào' })).toBeVisible();
  expect(main().queryByText(/^Địa chỉ này khác/)).toBeNull();
});

test.each([
  ['<!doctype html><p>Đăng nhập', 'Đây là một trang web, không phải tệp bộ trình chiếu.'],
  ['{"name":"x","version":"1.0"}', /^Tệp JSON này không phải bộ trình chiếu/],
  [deckFile().slice(0, 90), /^Tệp bị cắt cụt giữa chừng/],
  ['', /^Tệp rỗng/],
  [deckFile({ schemaVersion: '2.0' }), /^Tệp do một phiên bản mới hơn lưu/],
  [`${deckFile()}${' '.repeat(4_300_000)}`, /^Tệp lớn hơn 4 MB/],
])('a file that is no deck is refused with words, and the deck stays', async (text, words) => {
  const user = await opened(`bo=tu-chon&trang=${four}`);
  await chooseFile(user, text, 'la.json');
  const alert = await main().findByRole('alert');
  expect(within(alert).getByText('Chưa mở được la.json.')).toBeVisible();
  expect(within(alert).getByText(words)).toBeVisible();
  expect(order()).toHaveLength(4);
});

test('entries that cannot be read, and indicators that this edition has not, are named; the rest is there', async () => {
  const user = await opened('');
  const slides = [{ name: 'bia' }, { name: 'chi-so.Á' }, 5, { name: 'chi-so.khong-co' }];
  await chooseFile(user, deckFile({ slides }));
  await said('2 trang không đọc được: chi-so.Á, 5.');
  await said(/^1 trang không có trong kỳ này: khong-co\./);
  expect(row(/^2\. khong-co/)).toHaveTextContent('không có trong kỳ này');
});

test('a deck for another edition says so, and can be opened in its own with its notes', async () => {
  const user = await opened('');
  await chooseFile(user, deckFile({ edition: '2023-07' }));
  await said('Bộ này soạn cho kỳ 2023-07; đang mở kỳ 2025-06. Các trang có trong cả hai kỳ vẫn dùng được.');
  await user.click(main().getByRole('link', { name: 'Mở bằng kỳ 2023-07' }));
  await waitFor(() => expect(inAddress('ky')).toBe('2023-07'));
  expect(await main().findByText(/Tháng 7\/2023/)).toBeVisible();
  await waitFor(() => expect(row(/^1\. /)).toHaveTextContent('Chào các anh chị'));
  expect(main().queryByText(/^Bộ này soạn cho kỳ/)).toBeNull();
});

test('a deck of another area, or of an edition that is gone, says so', async () => {
  const user = await opened('');
  await chooseFile(user, deckFile({ area: '68', edition: '2019-01' }));
  await said(/^Bộ này soạn cho địa bàn khác \(mã 68\)/);
  expect(await main().findByText(/^Bộ này soạn cho kỳ 2019-01, nay không còn trong danh sách/)).toBeVisible();
});
