import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { main, part } from '../browse/on-page.ts';
import { renderAt } from '../setup/render.tsx';
import { watchSavedFiles } from '../setup/saved-files.ts';
import { unmarkedVietnamese } from '../setup/unmarked-vietnamese.ts';
import {
  button,
  forgetDecks,
  four,
  inAddress,
  kept,
  opened,
  order,
  row,
  rows,
  said,
} from './composer-page.ts';

beforeEach(forgetDecks);

test('the deck of an address stands in its order, each slide with its number, name and kind', async () => {
  await opened(`bo=tu-chon&trang=${four}&ten=${encodeURIComponent('Họp giao ban')}`);
  expect(order()).toEqual(['Trang bìa', 'Chuyển đổi IPv6 cơ quan nhà nước', 'Xếp hạng DTI', 'Nguồn số liệu']);
  expect(row('3. Xếp hạng DTI, Chính quyền số')).toHaveTextContent('Chệch');
  expect(main().getByRole('textbox', { name: 'Tên bộ trình chiếu' })).toHaveValue('Họp giao ban');
  expect(document.title).toBe('Soạn bộ trình chiếu · Chuyển đổi số Bình Thuận');
  expect(kept()).toEqual([]);
});

test('an empty deck says what to do, and begins from a ready one', async () => {
  const user = await opened('');
  expect(main().getByRole('heading', { name: 'Chưa có trang nào' })).toBeVisible();
  expect(main().queryByRole('link', { name: 'Trình chiếu bộ này' })).toBeNull();
  await user.click(button('Việc cần chú ý'));
  expect(order().slice(0, 2)).toEqual(['Trang bìa', 'Cần lãnh đạo chú ý']);
  expect(row(/^1\. /)).toHaveFocus();
  await waitFor(() => expect(inAddress('trang')).toMatch(/^bia_can-chu-y_chi-so\./));
  expect(inAddress('ten')).toBe('Việc cần chú ý');
});

test('a ready deck in the address is what the composer begins with', async () => {
  await opened('bo=ha-tang-so');
  expect(order().slice(0, 3)).toEqual(['Trang bìa', 'Hạ tầng số', 'Chuyển đổi IPv6 cơ quan nhà nước']);
  expect(inAddress('bo')).toBe('ha-tang-so');
});

test('slides are found without marks, told by their status, added, and marked as added', async () => {
  const user = await opened(`bo=tu-chon&trang=${four}`);
  const pick = part('Chọn trang');
  await user.type(pick.getByRole('searchbox'), 'toc do internet');
  await said('1 trang khớp');
  expect(pick.getByRole('button', { name: 'Thêm Tốc độ Internet trung bình' })).toHaveAccessibleDescription(
    'Trên cả nước',
  );
  await user.click(pick.getByRole('button', { name: 'Thêm Tốc độ Internet trung bình' }));
  await said('Đã thêm “Tốc độ Internet trung bình” ở vị trí 5.');
  const added = pick.getByRole('button', { name: 'Tốc độ Internet trung bình: đã ở vị trí 5, tới đó' });
  await user.click(added);
  await said('“Tốc độ Internet trung bình” đã ở vị trí 5; mỗi trang chỉ chiếu một lần.');
  expect(row(/^5\. /)).toHaveFocus();
  expect(order()).toHaveLength(5);

  const search = pick.getByRole('searchbox');
  await user.clear(search);
  await user.type(search, 'chu ky so');
  expect(
    await pick.findByRole('button', { name: 'Thêm Người lớn có chữ ký số' }),
  ).toHaveAccessibleDescription('chưa có số liệu');
  await user.clear(search);
  await user.type(search, 'khong co gi nhu the');
  await said('Không có trang nào khớp «khong co gi nhu the».');
  await user.click(pick.getByRole('button', { name: 'Xem tất cả' }));
  expect(pick.getByRole('button', { name: /^Kinh tế số 11 trang/ })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('the keyboard goes from slide to slide, moves them, says so and keeps the focus on them', async () => {
  const user = await opened(`bo=tu-chon&trang=${four}`);
  row(/^1\. /).focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(row(/^3\. Xếp hạng DTI/)).toHaveFocus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await said('Đã chuyển “Xếp hạng DTI” lên vị trí 2.');
  expect(row(/^2\. Xếp hạng DTI/)).toHaveFocus();
  await user.keyboard('{Alt>}{End}{/Alt}');
  await said('Đã chuyển “Xếp hạng DTI” xuống vị trí 4.');
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await said('“Xếp hạng DTI” đã ở cuối bộ.');
  await user.keyboard('{Alt>}{Home}{/Alt}');
  expect(order()[0]).toBe('Xếp hạng DTI');
  expect(row(/^1\. Xếp hạng DTI/)).toHaveFocus();
  await waitFor(() => expect(inAddress('trang')).toBe('chi-so.dti-rank_bia_chi-so.ipv6-coverage_nguon'));
  // One slide is in the tab order, whatever their number.
  expect(
    rows()
      .getAllByRole('button')
      .filter((one) => one.tabIndex === 0 && one.hasAttribute('aria-expanded')),
  ).toHaveLength(1);
});

test('buttons move as well, with the focus on the button that is pressed', async () => {
  const user = await opened(`bo=tu-chon&trang=${four}`);
  await user.click(button('Xuống: Trang bìa'));
  await user.click(button('Xuống: Trang bìa'));
  expect(order()[2]).toBe('Trang bìa');
  expect(button('Xuống: Trang bìa')).toHaveFocus();
  await user.click(button('Lên đầu: Nguồn số liệu'));
  expect(order()[0]).toBe('Nguồn số liệu');
  expect(button('Lên: Nguồn số liệu')).toHaveAttribute('aria-disabled', 'true');
});

test('a slide that is dragged by its handle goes where the line is; Escape leaves it', async () => {
  await opened(`bo=tu-chon&trang=${four}`);
  const items = () => rows().getAllByRole('listitem');
  Element.prototype.getBoundingClientRect = function place(this: Element) {
    return new DOMRect(0, items().indexOf(this as HTMLElement) * 50, 600, 50);
  };
  const grip = () => within(items()[0] ?? document.body).getByTitle(/^Kéo để chuyển/);
  fireEvent.pointerDown(grip(), { button: 0, clientY: 25 });
  fireEvent.pointerMove(window, { clientY: 130 });
  expect(items()[2]).toHaveAttribute('data-mark', 'after');
  fireEvent.keyDown(window, { key: 'Escape' });
  fireEvent.pointerUp(window);
  expect(order()[0]).toBe('Trang bìa');
  fireEvent.pointerDown(grip(), { button: 0, clientY: 25 });
  fireEvent.pointerMove(window, { clientY: 130 });
  fireEvent.pointerUp(window);
  expect(order()[2]).toBe('Trang bìa');
  await said('Đã chuyển “Trang bìa” xuống vị trí 3.');
  Reflect.deleteProperty(Element.prototype, 'getBoundingClientRect');
});

test('what was taken off comes back by key or button, with its notes; the back key is not flooded', async () => {
  const before = history.length;
  const user = await opened(`bo=tu-chon&trang=${four}`);
  await user.click(row(/^2\. /));
  await user.type(main().getByRole('textbox', { name: /^Điều sẽ nói ở trang Chuyển đổi IPv6/ }), 'Nói chậm');
  row(/^3\. /).focus();
  await user.keyboard('{ArrowUp}{Delete}');
  await said('Đã bỏ “Chuyển đổi IPv6 cơ quan nhà nước”.');
  expect(row(/^2\. Xếp hạng DTI/)).toHaveFocus();
  await user.keyboard('{Control>}z{/Control}');
  await said('Đã hoàn tác: bỏ “Chuyển đổi IPv6 cơ quan nhà nước”.');
  expect(order()[1]).toBe('Chuyển đổi IPv6 cơ quan nhà nước');
  expect(main().getByRole('textbox', { name: /^Điều sẽ nói/ })).toHaveValue('Nói chậm');
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(order()).toHaveLength(3);
  await user.click(button('Hoàn tác'));
  await user.click(button('Xoá hết'));
  await said('Đã xoá hết các trang. Bấm Hoàn tác để lấy lại.');
  expect(main().getByRole('heading', { name: 'Chưa có trang nào' })).toBeVisible();
  await user.click(button('Hoàn tác'));
  expect(order()).toHaveLength(4);
  await waitFor(() => expect(inAddress('ma')).not.toBeNull());
  expect(history.length).toBe(before);
});

test('the address is copied; where that is forbidden it can be selected', async () => {
  const user = await opened(`bo=tu-chon&trang=${four}`);
  await user.click(button('Sao chép địa chỉ'));
  await said('Đã sao chép địa chỉ.');
  expect(await navigator.clipboard.readText()).toBe(
    `${location.origin}/trinh-chieu/?bo=tu-chon&trang=${four}`,
  );
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await user.click(button('Sao chép địa chỉ'));
  expect(await main().findByLabelText(/^Trình duyệt không cho sao chép/)).toHaveValue(
    `${location.origin}/trinh-chieu/?bo=tu-chon&trang=${four}`,
  );
});

test('names in the address that mean nothing, and a ready deck that there is not, are told', async () => {
  await opened('bo=tu-chon&trang=bia_xin-chao_nguon');
  expect(main().getByText(/^Địa chỉ nêu 1 trang không đọc được: xin-chao\./)).toBeVisible();
  expect(order()).toEqual(['Trang bìa', 'Nguồn số liệu']);
});

test('a ready deck that there is not begins empty and is named', async () => {
  await opened('bo=khong-co');
  expect(main().getByText('Không có bộ có sẵn tên «khong-co».')).toBeVisible();
  expect(main().getByRole('heading', { name: 'Chưa có trang nào' })).toBeVisible();
});

test('in English everything is', async () => {
  watchSavedFiles();
  const user = await renderAt(`/trinh-chieu/soan/?bo=tu-chon&trang=${four}_chi-so.khong&ngon-ngu=en`);
  expect(await screen.findByRole('heading', { level: 1, name: 'Compose a deck' })).toBeVisible();
  await user.click(button('Down: Cover'));
  await said('“Cover” moved down to number 2.');
  await user.click(button(/^2\. Cover/));
  await user.click(button(/^Digital infrastructure/));
  await user.click(button('Save to a file'));
  await said('bo-trinh-chieu.json made.');
  await waitFor(() =>
    expect(main().getByRole('region', { name: 'Decks made on this device' })).toBeVisible(),
  );
  expect(unmarkedVietnamese()).toEqual([]);
});
