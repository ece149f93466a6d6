import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { serve } from '../../mocks/node.ts';
import { renderAt } from '../setup/render.tsx';
import { headline, main, part } from './on-page.ts';

const sources = 'Nguồn số liệu';
const indicators = 'Độ tin cậy của từng chỉ số';
const quarantine = 'Bản ghi lỗi';

/** Rows of a table, each as the text of its cells. */
function rowsOf(title: string): readonly (readonly string[])[] {
  const [, ...rows] = part(title).getAllByRole('row');
  return rows.map((row) => [...row.children].map(({ textContent }) => textContent));
}

const rowOf = (title: string, begins: string) =>
  rowsOf(title).find(([first = '']) => first.startsWith(begins));

describe('the data page', () => {
  test('says in one sentence how far the figures can be relied on', async () => {
    await renderAt('/du-lieu/');
    expect(await headline()).toHaveTextContent(
      '41 chỉ số: 29 có số dùng được, 12 chưa công bố; 0 quá hạn; 0 bản ghi lỗi',
    );
    expect(await part(quarantine).findByText('Không có bản ghi lỗi')).toBeVisible();
  });

  test('says of each file on the screen when the API last confirmed it', async () => {
    await renderAt('/du-lieu/');
    await headline();
    const files = part('Tệp đang dùng trên trang này');
    await waitFor(() =>
      expect(files.getAllByText(/^Nguồn trả lời lúc \d\d\/\d\d\/\d{4} \d\d:\d\d$/)).toHaveLength(3),
    );
  });

  test('tells of each source when it was received, what is due, how it is measured and what rests on it', async () => {
    await renderAt('/du-lieu/');
    await headline();
    await waitFor(() =>
      expect(rowOf(sources, 'VietNamNet')).toEqual([
        expect.stringContaining('độ tin cậy'),
        'in tháng 07/2023',
        'chưa nêu trong nguồn',
        'không có hạn',
        'đơn vị báo cáo',
        '07/2023',
        expect.stringMatching(/^\d+ chỉ số\d+ số liệu/),
      ]),
    );
  });

  test('tells of each indicator whether to rely on it and why, with its file', async () => {
    await renderAt('/du-lieu/');
    await headline();
    expect(rowOf(indicators, 'Tốc độ Internet')).toEqual([
      'Tốc độ Internet trung bìnhHT-02',
      ' Dùng đượcnguồn không nêu lịch công bố',
      '07/2023cách 23 tháng',
      'chưa nêu trong nguồn',
      'không có hạn',
      'Sở TT&TT',
      'chưa nêu trong nguồn',
      'JSON',
    ]);
    const link = await part(indicators).findByRole('link', {
      name: 'Tải tệp chi tiết của Tốc độ Internet trung bình',
    });
    expect(link).toHaveAttribute(
      'href',
      new URL('/api/v1/indicators/internet-speed.json', location.href).href,
    );
    expect(link).toHaveAttribute('download');
  });

  test('sorts and filters, and keeps both in the address', async () => {
    const user = await renderAt('/du-lieu/');
    await headline();
    const codes = () => rowsOf(indicators).map(([first = '']) => first.slice(-5));
    await user.click(part(indicators).getByRole('button', { name: 'Chỉ số' }));
    expect(location.search).toBe('?xep=chi-so');
    expect(codes()[0]).toBe('CQ-01');
    await user.click(part(indicators).getByRole('button', { name: 'Chỉ số' }));
    expect(location.search).toBe('?xep=-chi-so');
    expect(codes()[0]).toBe('XH-08');
    expect(part(indicators).getByRole('columnheader', { name: 'Chỉ số' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await user.click(part(indicators).getByRole('button', { name: 'Chưa công bố 12' }));
    expect(location.search).toBe('?xep=-chi-so&tin-cay=chua-cong-bo');
    expect(codes()).toHaveLength(12);
    await user.click(part(indicators).getByRole('button', { name: 'Chỉ số' }));
    await user.click(part(indicators).getByRole('button', { name: 'Tất cả 41' }));
    expect(location.search).toBe('');
    expect(codes()).toHaveLength(41);
  });

  test('an order and a choice that do not exist are as none', async () => {
    await renderAt('/du-lieu/?xep=constructor&tin-cay=x');
    await headline();
    expect(rowsOf(indicators)).toHaveLength(41);
  });

  test('an overdue source stands first with its days late, and so does its indicator', async () => {
    await renderAt('/du-lieu/', 'stale');
    expect(await headline()).toHaveTextContent('38 quá hạn');
    const [source] = rowsOf(sources);
    expect(source?.[3]).toBe(' 12 ngày');
    expect(source?.[2]).toMatch(/^\d\d\/\d\d\/\d{4}$/);
    const [first] = rowsOf(indicators);
    expect(first?.[1]).toMatch(/Quá hạn.*quá hạn 12 ngày/);
    expect(rowOf(indicators, 'Hồ sơ sức khỏe')?.[1]).toContain('Dùng được');
  });

  test('of an edition in the address, its own day and files are shown', async () => {
    await renderAt('/du-lieu/?ky=2023-07');
    expect(await headline()).toHaveTextContent(/^41 chỉ số: \d+ có số dùng được/);
    expect(main().getByText(/^Tháng 7\/2023, chốt số liệu 31\/07\/2023/)).toBeVisible();
    const link = await part('Tải về').findByRole('link', { name: 'editions/2023-07/programmes.json' });
    expect(link).toHaveAttribute(
      'href',
      new URL('/api/v1/editions/2023-07/programmes.json', location.href).href,
    );
  });
});

describe('bad records', () => {
  test('are listed with their place, what was found and what was expected, file by file', async () => {
    await renderAt('/du-lieu/', 'malformed');
    expect(await headline()).toHaveTextContent(/; [1-9]\d* bản ghi lỗi$/);
    expect(part(quarantine).queryByText('Không có bản ghi lỗi')).toBeNull();
    const rows = await waitFor(() => {
      const found = rowsOf(quarantine);
      expect(part(quarantine).getByRole('heading', { name: 'Trong programmes.json' })).toBeVisible();
      return found;
    });
    expect(rows).toContainEqual([
      expect.stringMatching(/^indicators\[\d+\]\.latest\.value$/),
      '92,5',
      'một số (không đặt trong ngoặc kép)',
    ]);
    expect(rows.some(([path = '']) => path.startsWith('milestones['))).toBe(true);
  });

  test('in detail files are found when asked for, with progress in words', async () => {
    const user = await renderAt('/du-lieu/', 'malformed');
    await headline();
    await user.click(part(quarantine).getByRole('button', { name: 'Kiểm tra mọi tệp chi tiết' }));
    expect(await part(quarantine).findByText(/^Đã đọc \d+ tệp chi tiết$/, { selector: 'p' })).toBeVisible();
    expect(
      rowsOf(quarantine).some(([path = '']) =>
        /^indicators\/[\w-]+\.json › observations\[\d+\]\.value$/.test(path),
      ),
    ).toBe(true);
  });

  test('a detail file that cannot be had is named with the reason; the others are checked', async () => {
    const user = await renderAt(
      '/du-lieu/',
      'normal',
      http.get('*/indicators/internet-speed.json', () => new HttpResponse('', { status: 404 })),
    );
    await headline();
    await user.click(part(quarantine).getByRole('button', { name: 'Kiểm tra mọi tệp chi tiết' }));
    expect(await part(quarantine).findByText(/^1 tệp chưa tải được/)).toHaveTextContent(
      'indicators/internet-speed.json (Nguồn số liệu không có tệp này (lỗi 404).)',
    );
    expect(part(quarantine).getByText('Đã đọc 40 tệp chi tiết. Không có bản ghi lỗi.')).toBeVisible();
  });

  test('the check can be stopped', async () => {
    const user = await renderAt(
      '/du-lieu/',
      'normal',
      http.get('*/indicators/:id', () => new Promise<never>(() => {})),
    );
    await headline();
    await user.click(part(quarantine).getByRole('button', { name: 'Kiểm tra mọi tệp chi tiết' }));
    expect(part(quarantine).getByRole('progressbar', { name: 'Đang kiểm tra 0 trên 41 tệp' })).toBeVisible();
    await user.click(part(quarantine).getByRole('button', { name: 'Dừng' }));
    expect(part(quarantine).getByText('Đã dừng.')).toBeVisible();
  });

  test('a file that cannot be read is not counted as free of faults', async () => {
    await renderAt(
      '/du-lieu/',
      'normal',
      http.get(
        '*/programmes.json',
        () => new HttpResponse('<html>', { headers: { 'Content-Type': 'text/html' } }),
      ),
    );
    await headline();
    expect(
      await part(quarantine).findByText('programmes.json: chưa đọc được tệp nên chưa kiểm tra được.'),
    ).toBeVisible();
    expect(part(quarantine).queryByText('Không có bản ghi lỗi')).toBeNull();
    expect(await part('Tệp đang dùng trên trang này').findByRole('alert')).toHaveTextContent(
      'Nguồn trả về nội dung không phải số liệu',
    );
  });
});

test('when the network is gone, it says so and can be asked again', async () => {
  const user = await renderAt('/du-lieu/', 'down');
  expect(await main().findByRole('alert')).toHaveTextContent('Không kết nối được tới nguồn số liệu');
  serve('normal');
  await user.click(main().getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByRole('heading', { name: sources })).toBeVisible();
});

test('five thousand indicators are a short table that sorts at once', { timeout: 90_000 }, async () => {
  const user = await renderAt('/du-lieu/', 'huge');
  await screen.findByRole('heading', { level: 1 }, { timeout: 60_000 });
  const table = within(part(indicators).getByRole('table'));
  expect(part(indicators).getByRole('table')).toHaveAttribute('aria-rowcount', '5001');
  expect(table.getAllByRole('row').length).toBeLessThan(200);
  await user.click(table.getByRole('button', { name: 'Chỉ số' }));
  expect(location.search).toBe('?xep=chi-so');
});
