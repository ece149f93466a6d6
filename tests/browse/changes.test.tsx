import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { serve, server } from '../../mocks/node.ts';
import { edited, withIndicator } from '../setup/edited.ts';
import { renderAt } from '../setup/render.tsx';
import { unmarkedVietnamese } from '../setup/unmarked-vietnamese.ts';
import { textOf } from '../setup/text-of.ts';
import { headline, main, part } from './on-page.ts';

/** The row of an indicator in a section. */
function row(section: string, name: string): string {
  const found = part(section)
    .getAllByRole('row')
    .find((each) => each.textContent.startsWith(name));
  if (!found) throw new Error(`«${section}» has no row «${name}»`);
  return textOf(found);
}

const sections = () => main().getAllByRole('heading', { level: 2 }).map(textOf);
const compared = () => screen.findByRole('heading', { level: 1, name: /^Từ / });
const choice = (name: string) => main().getByRole('combobox', { name });

test('by default the shown edition is set against the one before it, in one sentence', async () => {
  await renderAt('/so-sanh-ky/');
  expect(await compared()).toHaveTextContent(
    'Từ 31/07/2023 đến 30/06/2025: 1 chỉ số có thay đổi, 16 mới có số liệu; 24 giữ nguyên',
  );
  expect(document.title).toBe('So sánh hai kỳ · Chuyển đổi số Bình Thuận');
  expect(choice('Từ kỳ')).toHaveDisplayValue('Tháng 7/2023');
  expect(choice('Đến kỳ')).toHaveDisplayValue('Kỳ cuối của tỉnh, tháng 6/2025');
  expect(sections()).toEqual(['Thay đổi khác', 'Mới có số liệu']);
});

test('a merger of communes explains the fall of a count; nothing calls it worse', async () => {
  await renderAt('/so-sanh-ky/?tu=2023-07&den=2025-06');
  await compared();
  await main().findByText(/Sắp xếp cấp xã ở Phan Thiết: 124 còn 121 đơn vị/);
  const points = row('Thay đổi khác', 'Điểm cầu hội nghị truyền hình');
  expect(points).toContain('136 điểm cầu (07/2023)');
  expect(points).toContain('133 điểm cầu (12/2024)');
  expect(points).toContain('giảm 3 điểm cầu');
  expect(points).toContain('Thay đổi địa giới ngày 01/12/2024:');
  expect(points).toContain('không phải mất điểm cầu');
  expect(points).not.toContain('xấu đi');
});

test('first figures come with those that stand badly first, each with status, place and frame', async () => {
  await renderAt('/so-sanh-ky/');
  await compared();
  const names = part('Mới có số liệu').getAllByRole('rowheader').map(textOf);
  expect(names.slice(0, 2)).toEqual(['Thanh toán trực tuyến (766)', 'Hồ sơ trực tuyến (Trung tâm HCC)']);
  expect(row('Mới có số liệu', 'Điểm Bộ chỉ số 766')).toMatch(
    /chưa có số liệu công bố .*60,08\/100 \(năm 2023\) .*hạng 54\/63 \(năm 2023\); khung: Cộng điểm sáu nhóm theo 766\/QĐ-TTg/,
  );
});

test('a figure leads to the indicator in its own edition', async () => {
  await renderAt('/so-sanh-ky/');
  await compared();
  const links = part('Thay đổi khác').getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '../chi-so/videoconference-points/',
    '../chi-so/videoconference-points/?ky=2023-07',
    '../chi-so/videoconference-points/',
  ]);
});

test('what stayed is a number until it is asked for', async () => {
  const user = await renderAt('/so-sanh-ky/');
  await compared();
  expect(main().queryByText('Hồ sơ sức khỏe điện tử')).toBeNull();
  await user.click(main().getByText('Giữ nguyên'));
  expect(await main().findByRole('link', { name: 'Hồ sơ sức khỏe điện tử' })).toBeVisible();
});

test('the two editions are chosen in the page and stand in the address; swapped, the page says it reads backwards', async () => {
  const user = await renderAt('/so-sanh-ky/');
  await compared();
  await user.click(main().getByRole('button', { name: 'Đổi chiều' }));
  expect(location.search).toBe('?tu=2025-06&den=2023-07');
  expect(await compared()).toHaveTextContent(/^Từ 30\/06\/2025 đến 31\/07\/2023: .*16 không còn số liệu/);
  expect(main().getByText(/đọc ngược thời gian/)).toBeVisible();

  await user.selectOptions(choice('Từ kỳ'), 'Tháng 7/2023');
  expect(await main().findByText(/đang chọn cùng một kỳ/)).toBeVisible();
  expect(location.search).toBe('?tu=2023-07&den=2023-07');
});

test('one pillar at a time', async () => {
  await renderAt('/so-sanh-ky/?tru-cot=kinh-te-so');
  await compared();
  expect(sections()).toEqual(['Mới có số liệu']);
  expect(part('Mới có số liệu').getAllByRole('rowheader').map(textOf)).toEqual([
    'Thanh toán trực tuyến (766)',
  ]);
});

test('an edition that does not exist is named, with the list of those that do', async () => {
  const user = await renderAt('/so-sanh-ky/?tu=1999-01');
  expect(await main().findByRole('alert')).toHaveTextContent('Không có kỳ số liệu «1999-01».');
  expect(await headline()).toHaveTextContent('So sánh hai kỳ');
  await user.selectOptions(choice('Từ kỳ'), 'Tháng 7/2023');
  expect(await compared()).toBeVisible();
});

test('the first edition has none before it, and says so', async () => {
  await renderAt('/so-sanh-ky/?ky=2023-07');
  expect(await main().findByText(/^Đây là kỳ đầu tiên/)).toBeVisible();
});

test('with one edition there is nothing to compare', async () => {
  const single = edited('editions.json', (list) => ({ ...list, editions: list.editions.slice(1) }));
  await renderAt('/so-sanh-ky/', 'normal', single);
  expect(await main().findByText(/^Mới có một kỳ số liệu/)).toBeVisible();
});

test('figures that passed their due day come first, with the days', async () => {
  await renderAt('/so-sanh-ky/?tu=2023-07&den=2025-06', 'stale');
  expect(await compared()).toHaveTextContent(/: \d+ chỉ số mới quá hạn/);
  expect(sections()[0]).toBe('Mới quá hạn');
  const speed = row('Mới quá hạn', 'Tốc độ Internet trung bình');
  expect(speed).toMatch(/80 Mb\/s \(07\/2023\) Trên cả nước .*80 Mb\/s \(07\/2023\) Quá hạn/);
  expect(speed).toContain('quá hạn 12 ngày');
});

const health = 'health-records';

test('a revised figure shows both numbers, the difference in words, and the reason where it is published', async () => {
  const now = { flags: ['r'], value: 91 };
  await renderAt(
    '/so-sanh-ky/',
    'normal',
    withIndicator(health, ({ latest, trend }) => ({
      latest: { ...latest, ...now },
      trend: [...trend.slice(0, -1), [latest.period, now.value]],
    })),
    edited(`indicators/${health}.json`, (detail) => ({
      ...detail,
      observations: [...detail.observations.slice(0, -1), { ...detail.observations.at(-1), ...now }],
      revisions: [
        {
          period: '2023-07',
          was: 92,
          now: 91,
          on: '2024-02-10',
          reason: { vi: 'Đối chiếu lại với ngành y tế.' },
        },
      ],
    })),
  );
  expect(await compared()).toHaveTextContent('1 chỉ số được đính chính (Hồ sơ sức khỏe điện tử)');
  await main().findByText(/Đối chiếu lại với ngành y tế/);
  const revised = row('Được đính chính', 'Hồ sơ sức khỏe điện tử');
  expect(revised).toMatch(/92% \(07\/2023\) .*91% \(07\/2023\)/);
  expect(revised).toContain('giảm 1 điểm % · xấu đi');
  expect(revised).toContain('Lý do đính chính (10/02/2024):');
});

test('figures of different units are not set against each other; the units are named', async () => {
  const unit = { id: 'score', symbol: { vi: 'điểm' }, name: { vi: 'điểm số' } };
  const other = withIndicator(health, () => ({ unit, denominator: null, targets: [] }));
  await renderAt('/so-sanh-ky/', 'normal', other);
  await compared();
  const words = row('Thay đổi khác', 'Hồ sơ sức khỏe điện tử');
  expect(words).toContain('không so được: đơn vị đổi từ «phần trăm» sang «điểm số»');
  expect(words).not.toMatch(/tăng|giảm/);
});

const counted = 'document-management-units';

/** A count that should be high and fell; between the figures lies whatever `events` says. */
function fallenCount(events: readonly object[]) {
  const now = { period: '2024-12', value: 600 };
  return [
    withIndicator(counted, ({ latest, trend }) => ({
      latest: { ...latest, ...now },
      previous: latest,
      trend: [...trend, [now.period, now.value]],
    })),
    edited(`indicators/${counted}.json`, (detail) => ({
      ...detail,
      observations: [...detail.observations, { ...detail.observations.at(-1), ...now }],
      events,
    })),
  ] as const;
}

test('a count that fell is worse, but not where boundaries moved between the two figures', async () => {
  await renderAt('/so-sanh-ky/', 'normal', ...fallenCount([]));
  expect(await compared()).toHaveTextContent('1 chỉ số xấu đi (Đơn vị dùng quản lý văn bản)');
  expect(row('Xấu đi', 'Đơn vị dùng quản lý văn bản')).toContain('giảm 45 đơn vị (−7,0%) · xấu đi');
});

test('where boundaries moved the page never says «xấu đi», not even before it knows', async () => {
  const merger = { date: '2024-12-01', kind: 'boundary', text: { vi: '124 còn 121 đơn vị.' } };
  const seen: string[] = [];
  const watch = new MutationObserver(() => seen.push(document.body.textContent));
  watch.observe(document.body, { subtree: true, childList: true });
  await renderAt('/so-sanh-ky/', 'normal', ...fallenCount([merger]));
  await compared();
  watch.disconnect();
  expect(row('Thay đổi khác', 'Đơn vị dùng quản lý văn bản')).toContain('124 còn 121 đơn vị.');
  expect(seen.filter((text) => /chỉ số xấu đi|· xấu đi/.test(text))).toEqual([]);
});

test('editions of two areas stand side by side without differences', async () => {
  const elsewhere = edited('catalogue.json', (catalogue) => ({
    ...catalogue,
    area: { ...catalogue.area, code: '68', name: { vi: 'Lâm Đồng' } },
  }));
  await renderAt('/so-sanh-ky/', 'normal', elsewhere);
  await compared();
  expect(main().getByText(/Hai kỳ thuộc hai địa bàn \(Bình Thuận và Lâm Đồng\)/)).toBeVisible();
  expect(row('Thay đổi khác', 'Điểm cầu hội nghị truyền hình')).toContain(
    'không so được: hai kỳ thuộc hai địa bàn',
  );
});

test('an unreadable record is neither new nor gone', async () => {
  await renderAt('/so-sanh-ky/', 'malformed');
  await compared();
  expect(
    main().getByText(/chỉ số không so được vì bản ghi lỗi, đã tách riêng: .*cáp quang, băng rộng/),
  ).toBeVisible();
  const gone = main().queryByRole('region', { name: 'Không còn' });
  expect(gone?.textContent ?? '').not.toContain('Xã có cáp quang');
});

test('when one edition cannot be had it is named, and asked for again on demand', async () => {
  const broken = http.get('*/editions/2023-07/catalogue.json', () =>
    HttpResponse.text('no', { status: 500 }),
  );
  const user = await renderAt('/so-sanh-ky/', 'normal', broken);
  const alert = await main().findByRole('alert');
  expect(main().getByText('Chưa lấy được Tháng 7/2023.')).toBeVisible();
  expect(alert).toHaveTextContent('báo lỗi 500');
  serve('normal');
  await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
  expect(await compared()).toBeVisible();
});

test('without a network the page keeps its name and says why', async () => {
  await renderAt('/so-sanh-ky/', 'down');
  expect(await main().findByRole('alert')).toHaveTextContent('Không kết nối được');
  expect(await headline()).toHaveTextContent('So sánh hai kỳ');
});

test('frozen editions are fetched once, and histories only of figures that changed', async () => {
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => void asked.push(new URL(request.url).pathname));
  await renderAt('/so-sanh-ky/');
  await compared();
  await main().findByText(/Sắp xếp cấp xã/);
  server.events.removeAllListeners();
  expect(asked.toSorted()).toEqual([
    '/api/v1/catalogue.json',
    '/api/v1/editions.json',
    '/api/v1/editions/2023-07/catalogue.json',
    '/api/v1/indicators/videoconference-points.json',
    '/config.json',
  ]);
  vi.restoreAllMocks();
});

test.each(['', '&tu=2025-06&den=2023-07', '&tu=khong-co'])(
  'in English («%s») the page is English throughout',
  async (query) => {
    const user = await renderAt(`/so-sanh-ky/?ngon-ngu=en${query}`);
    expect(await screen.findByRole('heading', { level: 1, name: /^From |^Two editions/ })).toBeVisible();
    for (const summary of main().queryAllByText(/^Notes of|^Unchanged/)) await user.click(summary);
    expect(unmarkedVietnamese()).toEqual([]);
  },
);

test('the English headline counts in English', async () => {
  await renderAt('/so-sanh-ky/?ngon-ngu=en');
  expect(await screen.findByRole('heading', { level: 1, name: /^From / })).toHaveTextContent(
    'From 31 July 2023 to 30 June 2025: 1 indicator changed, 16 with a first figure; 24 unchanged',
  );
});
