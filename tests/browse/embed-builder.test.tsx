import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { defaultOptions } from '#domain/widget/options.ts';
import { reservedHeight } from '#domain/widget/reserved-height.ts';
import { renderAt } from '../setup/render.tsx';
import { boxed, frames, measured, opened, previewed, say } from './embed-page.ts';
import { headline, main, part } from './on-page.ts';

const frameText = 'Đoạn để dán: khung';

describe('choosing what a portal is to show', () => {
  test('begins with an indicator that the edition puts in front, and leaves the address as it is', async () => {
    await renderAt('/nhung/');
    expect(await headline()).toHaveTextContent('Đưa chỉ số vào trang của cổng thông tin');
    await expect.poll(previewed).toBe('/nhung/chi-so/ipv6-coverage/');
    expect(location.search).toBe('');
  });

  test('finds an indicator by its name without marks, with the keyboard alone', async () => {
    const user = await renderAt('/nhung/');
    await opened();
    const box = main().getByRole('combobox', { name: 'Chỉ số' });
    await user.tab();
    box.focus();
    await user.keyboard('{Control>}a{/Control}toc do internet');
    expect(await main().findByRole('option', { name: /^Tốc độ truy cập Internet trung bình/ })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(location.search).toBe('?ma=internet-speed');
    expect(box).toHaveValue('Tốc độ truy cập Internet trung bình');
    expect(main().queryByRole('option', { name: /Internet/ })).not.toBeInTheDocument();
    await expect.poll(previewed).toBe('/nhung/chi-so/internet-speed/');
  });

  test('what is typed and matches nothing is told of; Escape gives it up', async () => {
    const user = await renderAt('/nhung/?ma=internet-speed');
    await opened();
    const box = main().getByRole('combobox', { name: 'Chỉ số' });
    await user.clear(box);
    await user.type(box, 'xyzt');
    expect(await main().findByText('Không có tên nào khớp «xyzt».')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(location.search).toBe('?ma=internet-speed');
    await user.keyboard('{Escape}');
    expect(box).toHaveValue('Tốc độ truy cập Internet trung bình');
  });

  test('every kind leads to its own widget; an indicator stays chosen among kinds of indicators', async () => {
    const user = await renderAt('/nhung/?ma=internet-speed');
    await opened();
    const choose = (name: RegExp) => user.click(main().getByRole('radio', { name }));
    await choose(/^So sánh/);
    await expect.poll(previewed).toBe('/nhung/so-sanh/internet-speed/');
    await choose(/^Bộ chỉ số/);
    await expect.poll(previewed).toBe('/nhung/bo/?ma=internet-speed');
    await choose(/^Một trụ cột/);
    await expect.poll(previewed).toBe('/nhung/tru-cot/ha-tang-so/');
    await choose(/^Tổng quan/);
    await expect.poll(previewed).toBe('/nhung/tong-quan/');
    await choose(/^Cần chú ý/);
    await expect.poll(previewed).toBe('/nhung/can-chu-y/');
    expect(location.search).toBe('?loai=can-chu-y');
  });

  test('every option is in the address of this page and of the widget, and the back key takes one back', async () => {
    const user = await renderAt('/nhung/?ma=internet-speed');
    await opened();
    const set = (label: string, option: string) =>
      user.selectOptions(main().getByRole('combobox', { name: label }), option);
    await set('Cách thể hiện', 'Bảng');
    await set('Nền của ô', 'Tối');
    await user.click(screen.getByText('Tùy chọn thêm'));
    await set('Ngôn ngữ của ô', 'English');
    await set('Tên ở đầu ô', 'Ẩn, trình đọc màn hình vẫn đọc');
    await set('Khoảng cách', 'Gọn');
    await set('Cấp tiêu đề', 'Cấp 3 (h3)');
    await set('Số dòng nhiều nhất', '12');
    const asked = 'giao-dien=toi&ngon-ngu=en&tieu-de=0&hinh=bang&mat-do=gon&cap=3&toi-da=12';
    await expect.poll(previewed).toBe(`/nhung/chi-so/internet-speed/?${asked}`);
    expect(Object.fromEntries(new URLSearchParams(location.search))).toEqual({
      ma: 'internet-speed',
      ...Object.fromEntries(new URLSearchParams(asked.replace('ngon-ngu', 'tieng'))),
    });
    history.back();
    await waitFor(() => expect(location.search).not.toContain('toi-da'));
    await waitFor(async () => expect(await previewed()).not.toContain('toi-da'));
  });

  test('an address that is sent on shows the same choice', async () => {
    await renderAt('/nhung/?loai=tru-cot&ma=kinh-te-so&giao-dien=tu-dong&toi-da=3&chep=dia-chi&nen=toi');
    await expect.poll(previewed).toBe('/nhung/tru-cot/kinh-te-so/?giao-dien=tu-dong&toi-da=3');
    expect(main().getByRole('combobox', { name: 'Trụ cột' })).toHaveValue('Kinh tế số');
    expect(main().getByRole('tab', { name: 'Địa chỉ' })).toHaveAttribute('aria-selected', 'true');
    expect(main().getByRole('button', { name: 'Nền tối' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('an option that the widget does not take is not in its address', async () => {
    await renderAt('/nhung/?loai=so-sanh&ma=internet-speed&hinh=bieu-do&toi-da=3');
    await expect.poll(previewed).toBe('/nhung/so-sanh/internet-speed/');
    expect(main().queryByRole('combobox', { name: 'Cách thể hiện' })).not.toBeInTheDocument();
  });

  test('a frozen edition is chosen with the sentence that it never changes', async () => {
    const user = await renderAt('/nhung/?ma=internet-speed');
    await opened();
    const edition = main().getByRole('combobox', { name: 'Kỳ số liệu của ô' });
    await within(edition).findByRole('option', { name: 'Giữ nguyên: Tháng 7/2023' });
    await user.selectOptions(edition, 'Giữ nguyên: Tháng 7/2023');
    expect(
      await main().findByText(
        'Kỳ giữ nguyên không bao giờ đổi: ô luôn hiện số của «Tháng 7/2023», chốt 31/07/2023, kể cả khi đã có kỳ mới.',
      ),
    ).toBeVisible();
    await expect.poll(previewed).toBe('/nhung/chi-so/internet-speed/?ky=2023-07');
  });

  test('values in the address that cannot be taken are told of, and the default stands', async () => {
    await renderAt('/nhung/?loai=ban-do&giao-dien=xanh&tieng=fr&ma=internet-speed');
    expect(await main().findByText(/giao-dien=xanh không dùng được; đang dùng mặc định/)).toBeVisible();
    expect(main().getByText(/loai=ban-do không dùng được/)).toBeVisible();
    expect(main().getByText(/tieng=fr không dùng được/)).toBeVisible();
    await expect.poll(previewed).toBe('/nhung/chi-so/internet-speed/');
  });

  test('a subject that the edition does not have is told of, and there is no text for it', async () => {
    await renderAt('/nhung/?ma=khong-co');
    expect(await main().findByText(/Kỳ số liệu này không có «khong-co»/)).toBeVisible();
    expect(screen.queryByTitle(/Ô xem trước/)).not.toBeInTheDocument();
    expect(part('3. Chép và dán').getByText(/Chọn nội dung ở bước 1/)).toBeVisible();
  });
});

describe('a set of indicators', () => {
  const names = () =>
    within(main().getByRole('list', { name: 'Các chỉ số trong bộ, theo thứ tự hiện' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  const url = '/nhung/?loai=bo&ma=internet-speed,ipv6-coverage,health-records';

  test('is put into order with the keyboard; the focus stays with what was moved, and it is said where it is', async () => {
    const user = await renderAt(url);
    await opened();
    main().getByRole('button', { name: 'Đưa xuống: Tốc độ truy cập Internet trung bình' }).focus();
    await user.keyboard('{Enter}');
    expect(names()[1]).toMatch(/^2Tốc độ truy cập/);
    expect(main().getByText('Tốc độ truy cập Internet trung bình: vị trí 2')).toBeInTheDocument();
    expect(document.activeElement).toHaveAccessibleName('Đưa xuống: Tốc độ truy cập Internet trung bình');
    await user.keyboard('{Enter}{Enter}{Enter}');
    expect(names()[2]).toMatch(/^3Tốc độ truy cập/);
    await expect.poll(previewed).toBe('/nhung/bo/?ma=ipv6-coverage,health-records,internet-speed');
  });

  test('loses one, and the focus goes to the next', async () => {
    const user = await renderAt(url);
    await opened();
    await user.click(main().getByRole('button', { name: 'Bỏ khỏi bộ: Tốc độ truy cập Internet trung bình' }));
    expect(names()).toHaveLength(2);
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Bỏ khỏi bộ: Tỷ lệ website/);
  });

  test('takes no more than twelve, each once; one that is unknown is told of and can be taken off', async () => {
    const user = await renderAt('/nhung/?loai=bo&ma=internet-speed,khong-co');
    await opened();
    expect(names()[1]).toContain('không có trong kỳ số liệu này');
    await expect.poll(previewed).toBe('/nhung/bo/?ma=internet-speed');
    await user.click(main().getByRole('button', { name: 'Bỏ khỏi bộ: khong-co' }));
    const box = main().getByRole('combobox', { name: 'Thêm chỉ số vào bộ' });
    for (let count = 1; count < 12; count++) {
      // oxlint-disable-next-line no-await-in-loop -- one after another, as a person does
      await user.type(box, '{ArrowDown}{Enter}');
    }
    expect(new Set(new URLSearchParams(location.search).get('ma')?.split(',')).size).toBe(12);
    expect(main().getByText(/Bộ đã đủ 12 chỉ số/)).toBeVisible();
    expect(box).toBeDisabled();
  });

  test('that is empty says so, and there is nothing to copy', async () => {
    await renderAt('/nhung/?loai=bo');
    expect(await main().findByText(/Bộ chưa có chỉ số nào/)).toBeVisible();
    expect(main().queryByRole('textbox', { name: frameText })).not.toBeInTheDocument();
  });
});

describe('the accent colour', () => {
  test('is taken when text in it can be read, and its contrast is told', async () => {
    const user = await renderAt('/nhung/?ma=internet-speed');
    await opened();
    await user.click(screen.getByText('Tùy chọn thêm'));
    await user.type(main().getByRole('textbox', { name: 'Màu nhấn' }), '8C1515');
    expect(main().getByText('Tương phản 9,4 : 1 với nền sáng: đọc được.')).toBeVisible();
    await waitFor(() => expect(location.search).toContain('mau=8C1515'));
    await expect.poll(previewed).toBe('/nhung/chi-so/internet-speed/?mau=8c1515');
  });

  test.each([
    ['F0C96B', '', /^Tương phản 1,5 : 1 với nền sáng, cần ít nhất 4,5 : 1/],
    ['0b5c7a', '&giao-dien=toi', /với nền tối, cần ít nhất 4,5 : 1/],
    ['xanh', '', /«xanh» không phải mã màu/],
  ])('%s%s is refused, with the reason', async (colour, theme, says) => {
    await renderAt(`/nhung/?ma=internet-speed&mau=${colour}${theme}`);
    await opened();
    const field = main().getByRole('textbox', { name: 'Màu nhấn' });
    expect(field).toHaveValue(colour);
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(says);
    expect(await previewed()).not.toContain('mau');
  });
});

describe('the preview', () => {
  test('takes the heights from its own frames alone', async () => {
    await renderAt('/nhung/?ma=internet-speed');
    const [narrow] = await frames();
    const data = { cds: 1, type: 'height', height: 999 };
    say(narrow, { data, origin: 'https://elsewhere.example' });
    say(narrow, { data, source: window });
    for (const other of [
      { cds: 2, type: 'height', height: 9 },
      { cds: 1, type: 'height', height: '9' },
      'x',
      null,
    ]) {
      say(narrow, { data: other });
    }
    expect(main().queryByText(/cao 9/)).not.toBeInTheDocument();
    say(narrow, { data });
    expect(main().getByText(/^300 px: cột bên · cao 999 px$/)).toBeVisible();
  });

  test('that does not answer says so, can be tried again, and leaves a text with an expected height', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
    const user = await renderAt('/nhung/?ma=internet-speed');
    await frames();
    vi.advanceTimersByTime(12_000);
    vi.useRealTimers();
    expect(await main().findByText(/Ô xem trước không trả lời/)).toBeVisible();
    const expected = reservedHeight({ kind: 'indicator', ids: ['internet-speed'], options: defaultOptions });
    expect(boxed(frameText)).toContain(`height="${expected}"`);
    expect(main().getByText(`Chưa đo được ô; ${expected} px là chiều cao dự kiến.`)).toBeVisible();
    await user.click(main().getByRole('button', { name: 'Thử lại' }));
    await measured(211, 180, 160);
    expect(main().queryByText(/Ô xem trước không trả lời/)).not.toBeInTheDocument();
    expect(boxed(frameText)).toContain('height="211"');
  });
});
