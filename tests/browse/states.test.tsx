import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { serve } from '../../mocks/node.ts';
import type { ScenarioName } from '../../mocks/scenarios/names.ts';
import { renderAt } from '../setup/render.tsx';
import { headline, main } from './on-page.ts';

const pages = [
  { page: 'overview', url: '/', figure: '80 Mb/s' },
  { page: 'pillar', url: '/tru-cot/ha-tang-so/', figure: '80 Mb/s' },
  { page: 'indicator', url: '/chi-so/internet-speed/', figure: '80 Mb/s' },
  { page: 'programmes', url: '/chuong-trinh/', figure: '645 đơn vị' },
];

const failures: readonly { readonly scenario: ScenarioName; readonly says: string }[] = [
  { scenario: 'down', says: 'Không kết nối được tới nguồn số liệu. Kiểm tra mạng rồi thử lại.' },
  { scenario: 'http-500', says: 'Nguồn số liệu báo lỗi 500.' },
  { scenario: 'malformed-html', says: 'nguồn trả về một trang HTML thay cho số liệu' },
  { scenario: 'malformed-truncated', says: 'tệp JSON bị cắt cụt giữa chừng' },
  { scenario: 'wrong-version', says: 'tệp thuộc phiên bản 2.0, trang này đọc phiên bản 1' },
  { scenario: 'config-broken', says: 'Cấu hình của trang bị hỏng: tệp config.json sai ở mục «apiBase»' },
  { scenario: 'config-missing', says: 'không đọc được tệp config.json (HTTP 404)' },
];

describe.each(pages)('the $page page', ({ url, figure }) => {
  test('says that it is loading while the source takes its time', async () => {
    await renderAt(url, 'slow');
    expect(await main().findByText('Đang tải số liệu…')).toHaveRole('status');
    expect(main().queryByText(/\d/)).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('shows its figures', async () => {
    await renderAt(url);
    await headline();
    expect((await main().findAllByText(figure, { exact: false })).length).toBeGreaterThan(0);
    expect(main().getByText(/^Nguồn trả lời lúc/)).toBeVisible();
  });

  test('shows its figures, and no error, when the source fails twice and then answers', async () => {
    await renderAt(url, 'flaky');
    expect((await main().findAllByText(figure, { exact: false })).length).toBeGreaterThan(0);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test.each(failures)(
    'in «$scenario», says what went wrong and can be asked to try again',
    async (failure) => {
      const user = await renderAt(url, failure.scenario);
      const alert = await main().findByRole('alert');
      expect(alert).toHaveTextContent('Chưa lấy được số liệu');
      expect(alert).toHaveTextContent(failure.says);
      expect(main().queryByText(figure, { exact: false })).toBeNull();

      serve('normal');
      await user.click(main().getByRole('button', { name: 'Thử lại' }));
      expect((await main().findAllByText(figure, { exact: false })).length).toBeGreaterThan(0);
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );
});

test.each([
  { url: '/', says: 'Kỳ số liệu này chưa có chỉ số nào.' },
  { url: '/tru-cot/ha-tang-so/', says: 'Trụ cột này chưa có chỉ số nào trong kỳ số liệu.' },
  { url: '/chi-so/internet-speed/', says: 'Không có chỉ số «internet-speed» trong kỳ số liệu này.' },
  { url: '/chuong-trinh/', says: 'Kỳ số liệu này chưa có chương trình nào.' },
])('in an empty edition, $url says that there is nothing', async ({ url, says }) => {
  await renderAt(url, 'empty');
  expect(await main().findByText(says)).toBeVisible();
});
