import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { boxed, configured, measured, opened, previewed } from './embed-page.ts';
import { headline, main, part } from './on-page.ts';

const site = 'https://cds.tinh.gov.vn';
const url = '/nhung/?ma=internet-speed';
const portals = (...portalOrigins: readonly string[]) => configured({ portalOrigins, publicUrl: `${site}/` });

describe('what the portal’s administrator must allow', () => {
  test.each([
    ['', `frame-src ${site};`],
    ['&chep=khung-co-gian', `frame-src ${site};\nscript-src ${site};`],
    ['&chep=phan-tu', `script-src ${site};\nconnect-src ${site};`],
    ['&chep=dia-chi', `frame-src ${site};`],
  ])('is told line by line, and in one paragraph, for the chosen way %s', async (way, lines) => {
    await renderAt(url + way, 'normal', portals());
    await opened();
    const policy = await main().findByRole('region', { name: /Dòng cần có trong Content-Security-Policy/ });
    await waitFor(() =>
      expect(policy).toHaveTextContent(lines.replace('\n', ' '), { normalizeWhitespace: true }),
    );
    expect(boxed('Đoạn gửi quản trị cổng')).toContain(lines.replaceAll('\n', ' ').replace(/;$/, ''));
  });

  test('is nothing for a link', async () => {
    await renderAt(`${url}&chep=lien-ket`, 'normal', portals());
    expect(await main().findByText('Chỉ là một liên kết: cổng không phải cho phép gì thêm.')).toBeVisible();
    expect(main().queryByRole('region', { name: /Content-Security-Policy/ })).not.toBeInTheDocument();
  });
});

describe('what the dashboard must allow', () => {
  test('is told for a portal that is not in the list: the sentence for its operator', async () => {
    const user = await renderAt(url, 'normal', portals('https://khac.tinh.gov.vn'));
    await opened();
    expect(await main().findByText('https://khac.tinh.gov.vn')).toBeVisible();
    await user.type(main().getByRole('textbox', { name: 'Địa chỉ cổng' }), 'cong.tinh.gov.vn/trang-chu');
    expect(await main().findByText(/^https:\/\/cong\.tinh\.gov\.vn chưa được phép/)).toBeVisible();
    expect(boxed('Đoạn gửi người quản trị bảng chỉ số')).toBe(
      'Đề nghị cho cổng https://cong.tinh.gov.vn hiện các ô nhúng: thêm "https://cong.tinh.gov.vn" vào mục ' +
        '"portalOrigins" của config.json, và vào frame-ancestors của /nhung/* trong cấu hình máy chủ web.',
    );
    await waitFor(() =>
      expect(new URLSearchParams(location.search).get('cong')).toBe('cong.tinh.gov.vn/trang-chu'),
    );
  });

  test('is nothing more for a portal in the list, itself or by its domain', async () => {
    await renderAt(`${url}&cong=https://cong.tinh.gov.vn`, 'normal', portals('https://*.tinh.gov.vn'));
    expect(await main().findByText('https://cong.tinh.gov.vn đã được phép hiện các ô.')).toBeVisible();
    expect(main().queryByRole('textbox', { name: /người quản trị bảng chỉ số/ })).not.toBeInTheDocument();
  });

  test('an empty list is told of; what is no address of a portal too', async () => {
    await renderAt(`${url}&cong=cổng tỉnh`);
    expect(await main().findByText(/config.json chưa cho phép cổng nào/)).toBeVisible();
    expect(main().getByText(/Đây không phải địa chỉ của một cổng/)).toBeVisible();
  });

  test('a portal with https and a dashboard without it is told of, whatever is allowed', async () => {
    await renderAt(`${url}&cong=https://cong.tinh.gov.vn&goc=http://cds.tinh.gov.vn`);
    expect(
      await main().findByText(
        /https:\/\/cong\.tinh\.gov\.vn dùng https còn http:\/\/cds\.tinh\.gov\.vn\/ dùng http/,
      ),
    ).toBeVisible();
  });

  test('the element needs no leave to frame', async () => {
    await renderAt(`${url}&chep=phan-tu`);
    expect(await main().findByText(/không dùng khung nên không cần frame-ancestors/)).toBeVisible();
  });
});

describe('for hosts that take neither frame nor script', () => {
  const picture = {
    thumbnail_url: `${site}/assets/share/chi-so-internet-speed-1234567890.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };

  test('there is a picture with a link, and the address for oEmbed', async () => {
    await renderAt(
      `${url}&chep=lien-ket`,
      'normal',
      portals(),
      http.get('*/oembed/chi-so/internet-speed.json', () => HttpResponse.json(picture)),
    );
    await measured(1, 1, 1);
    expect(await main().findByRole('textbox', { name: 'Đoạn để dán: ảnh có liên kết' })).toHaveValue(
      `<p><a href="${site}/chi-so/internet-speed/"><img src="${picture.thumbnail_url}" ` +
        'alt="Tốc độ truy cập Internet trung bình · Chuyển đổi số Bình Thuận" width="1200" height="630" ' +
        'loading="lazy" style="max-width:100%;height:auto"></a></p>',
    );
    expect(main().getByText(/cần thêm: img-src https:\/\/cds\.tinh\.gov\.vn$/)).toBeVisible();
    expect(boxed('Địa chỉ oEmbed')).toBe(`${site}/oembed/chi-so/internet-speed.json`);
  });

  test('a picture that cannot be had is told of, and the link stays', async () => {
    await renderAt(
      `${url}&chep=lien-ket`,
      'normal',
      portals(),
      http.get('*/oembed/*', () => HttpResponse.json({ type: 'rich' })),
    );
    expect(await main().findByText(/Chưa đọc được tệp oEmbed/)).toBeVisible();
    expect(boxed('Đoạn để dán: liên kết')).toContain('<a href="');
  });
});

describe('ways in, and when something is missing', () => {
  test('the page of an indicator leads here with that indicator', async () => {
    const user = await renderAt('/chi-so/internet-speed/');
    await headline();
    await user.click(main().getByRole('link', { name: 'Nhúng' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Đưa chỉ số vào trang/ })).toBeVisible();
    expect(location.pathname + location.search).toBe('/nhung/?ma=internet-speed');
  });

  test('so does the data page', async () => {
    await renderAt('/du-lieu/');
    await headline();
    expect(
      part('API, nhúng và báo sai').getByRole('link', { name: 'Nhúng vào cổng thông tin' }),
    ).toHaveAttribute('href', '../nhung/');
  });

  test('without figures the page says what happened and can be tried again', async () => {
    await renderAt('/nhung/', 'http-500');
    expect(await main().findByRole('alert')).toHaveTextContent(/Chưa lấy được số liệu/);
    expect(main().getByRole('button', { name: 'Thử lại' })).toBeVisible();
  });

  test('an edition without indicators says so; the overview can be embedded all the same', async () => {
    const user = await renderAt('/nhung/', 'empty');
    expect(await main().findByText('Kỳ số liệu này chưa có chỉ số nào để nhúng.')).toBeVisible();
    await user.click(main().getByRole('radio', { name: /^Tổng quan/ }));
    await measured(1, 1, 1);
    expect(boxed('Đoạn để dán: khung')).toContain('/nhung/tong-quan/');
  });

  test('with five thousand indicators the list stays short and says how many more there are', async () => {
    const user = await renderAt('/nhung/', 'huge');
    await opened();
    await user.click(main().getByRole('combobox', { name: 'Chỉ số' }));
    expect(main().getAllByRole('option', { selected: false }).length).toBeLessThan(100);
    expect(main().getByText(/kết quả; gõ thêm để thu hẹp/)).toBeVisible();
  });

  test('in English the page speaks English, and the widget stays in the default language', async () => {
    await renderAt('/nhung/?ma=internet-speed&ngon-ngu=en', 'normal', portals());
    expect(await headline()).toHaveTextContent('Put indicators on a page of your portal');
    await expect.poll(previewed).toBe('/nhung/chi-so/internet-speed/');
  });
});
