import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { boxed, configured, frames, measured } from './embed-page.ts';
import { main, part } from './on-page.ts';

const frameText = 'Đoạn để dán: khung';

describe('the text to paste', () => {
  test('has the height that holds the widget at every width', async () => {
    await renderAt('/nhung/?ma=internet-speed');
    await frames();
    expect(part('3. Chép và dán').getByText('Đang đo chiều cao của ô…')).toBeVisible();
    await measured(277, 192, 191);
    expect(boxed(frameText)).toBe(
      `<iframe src="${location.origin}/nhung/chi-so/internet-speed/" ` +
        'title="Tốc độ truy cập Internet trung bình · Chuyển đổi số Bình Thuận" width="100%" height="277" ' +
        'loading="lazy" referrerpolicy="no-referrer" style="border:0;min-height:277px"></iframe>',
    );
    expect(main().getByText(/^Khung cao 277 px/)).toHaveTextContent('Ở chỗ rộng, ô chỉ cao 191 px');
  });

  test('comes in each way, with the words on when to take it', async () => {
    const user = await renderAt('/nhung/?ma=internet-speed&giao-dien=toi');
    await measured(277, 192, 191);
    const take = (name: string) => user.click(main().getByRole('tab', { name }));
    await take('Khung tự co giãn');
    expect(boxed('Đoạn để dán: khung tự co giãn')).toContain(
      `<script src="${location.origin}/nhung/v1/nhung.js" async>`,
    );
    await take('Thẻ riêng');
    expect(boxed('Đoạn để dán: thẻ riêng')).toContain(
      '<cds-chi-so ma="internet-speed" giao-dien="toi"><a href="',
    );
    await take('Địa chỉ');
    expect(boxed('Địa chỉ của ô')).toBe(`${location.origin}/nhung/chi-so/internet-speed/?giao-dien=toi`);
    expect(main().getByText('Chiều cao nên đặt: 277 px.')).toBeVisible();
    await take('Liên kết, ảnh');
    expect(boxed('Đoạn để dán: liên kết')).toContain(
      `<p><a href="${location.origin}/chi-so/internet-speed/">`,
    );
    expect(main().getByText(/Ảnh và oEmbed chỉ có khi/)).toBeVisible();
    expect(location.search).toContain('chep=lien-ket');
  });

  test('names the widget in its own language', async () => {
    await renderAt('/nhung/?ma=internet-speed&tieng=en');
    await measured(1, 1, 1);
    expect(boxed(frameText)).toContain(
      'title="Average Internet access speed · Digital transformation of Bình Thuận"',
    );
  });

  test('is copied with one press, and that is said; of another text it is not', async () => {
    const user = await renderAt('/nhung/?ma=internet-speed&chep=dia-chi');
    await measured(1, 1, 1);
    await user.click(part('3. Chép và dán').getByRole('button', { name: 'Chép' }));
    expect(await main().findByText('Đã chép. Dán vào trang của cổng.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(boxed('Địa chỉ của ô'));
    await user.selectOptions(main().getByRole('combobox', { name: 'Nền của ô' }), 'Tối');
    await measured(1, 1, 1);
    expect(main().queryByText('Đã chép. Dán vào trang của cổng.')).not.toBeInTheDocument();
  });

  test('is selected where the browser refuses to copy', async () => {
    const user = await renderAt('/nhung/?ma=internet-speed&chep=dia-chi');
    await measured(1, 1, 1);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(part('3. Chép và dán').getByRole('button', { name: 'Chép' }));
    expect(await main().findByText(/Trình duyệt không cho chép. Đoạn đã được bôi đen/)).toBeVisible();
    const box = main().getByRole('textbox', { name: 'Địa chỉ của ô' });
    expect(box).toHaveFocus();
    expect(document.getSelection()?.toString() || boxed('Địa chỉ của ô')).toContain('/nhung/chi-so/');
  });
});

describe('the address of the dashboard in the text', () => {
  test('is asked for where this page was opened at one that readers cannot reach', async () => {
    const user = await renderAt('/nhung/?ma=internet-speed&chep=dia-chi');
    await measured(1, 1, 1);
    expect(main().getByText(/chỉ mở được trên máy này/)).toBeVisible();
    const field = main().getByRole('textbox', { name: 'Địa chỉ công khai của bảng chỉ số' });
    await user.type(field, 'so.tinh.gov.vn/cds');
    await waitFor(() =>
      expect(boxed('Địa chỉ của ô')).toBe('https://so.tinh.gov.vn/cds/nhung/chi-so/internet-speed/'),
    );
    expect(main().queryByText(/chỉ mở được trên máy này/)).not.toBeInTheDocument();
    await user.clear(field);
    await user.type(field, 'http://so.tinh.gov.vn');
    expect(await main().findByText(/không có https: cổng dùng https sẽ chặn ô này/)).toBeVisible();
    await user.clear(field);
    await user.type(field, 'không biết');
    expect(await main().findByText(/Đây không phải địa chỉ của một trang web/)).toBeVisible();
  });

  test('is the configured one where there is one, and is not asked for', async () => {
    await renderAt(
      '/nhung/?ma=internet-speed&chep=dia-chi',
      'normal',
      configured({ publicUrl: 'https://cds.tinh.gov.vn/' }),
    );
    await measured(1, 1, 1);
    await waitFor(() =>
      expect(boxed('Địa chỉ của ô')).toBe('https://cds.tinh.gov.vn/nhung/chi-so/internet-speed/'),
    );
    expect(main().queryByRole('textbox', { name: /Địa chỉ công khai/ })).not.toBeInTheDocument();
  });
});
