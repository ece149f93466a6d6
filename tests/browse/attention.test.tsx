import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { serve } from '../../mocks/node.ts';
import { edited } from '../setup/edited.ts';
import { renderAt } from '../setup/render.tsx';
import { unmarkedVietnamese } from '../setup/unmarked-vietnamese.ts';
import { textOf } from '../setup/text-of.ts';
import { headline, main, part } from './on-page.ts';

const rows = () =>
  main()
    .getAllByRole('listitem')
    .filter((row) => row.parentElement?.tagName === 'OL' && /^\d/.test(row.textContent));

test('the page says how many matters there are and which comes first, with its number', async () => {
  await renderAt('/can-chu-y/');
  expect(await headline()).toHaveTextContent(
    '4 việc cần lãnh đạo xử lý; đứng đầu: Xếp hạng DTI còn kém 30 bậc so với mục tiêu 2030 (20/63)',
  );
  expect(document.title).toBe('Cần lãnh đạo chú ý · Chuyển đổi số Bình Thuận');
  expect(main().getByRole('link', { name: 'Cách xếp thứ tự' })).toHaveAttribute(
    'href',
    '../phuong-phap/#thu-tu-chu-y',
  );
});

test('each matter has its place, why, the pace it would take, the number, the owner and the way there', async () => {
  const user = await renderAt('/can-chu-y/');
  await headline();
  expect(rows()).toHaveLength(4);
  const [first, second, third, fourth] = rows().map(textOf);
  expect(first).toContain('Chưa tính được tốc độ: mới có 2 kỳ số liệu, cần từ 3 kỳ');
  expect(first).toContain('30 bậc còn kém so với mục tiêu 2030 (20/63) số liệu năm 2022');
  expect(second).toMatch(/^2 Hồ sơ trực tuyến \(Trung tâm HCC\) Còn thiếu 41,0 điểm %/);
  expect(second).toContain(
    'Cần tăng 5,09 điểm % mỗi tháng để đạt 80% vào 31/12/2025; các kỳ gần đây giảm 0,60 điểm % mỗi tháng; không đạt nếu giữ tốc độ này',
  );
  expect(second).toContain('Chậm so với lộ trình Trung tâm HCC tỉnh');
  expect(third).toContain('1,6 điểm kém bình quân cả nước số liệu năm 2023');
  expect(third).toContain('chưa nêu đơn vị chủ trì');
  expect(fourth).toContain('25,78% mới kích hoạt số liệu 19/06/2023');
  expect(fourth).toContain('Nguồn : 06/2023 · Cổng TTĐT tỉnh Bình Thuận · cách 24 tháng');

  await user.click(main().getByRole('link', { name: 'Tài khoản định danh đã cấp' }));
  expect(await screen.findByRole('heading', { level: 1, name: /^Tài khoản định danh/ })).toBeVisible();
});

test('by owner, in the address: those without one last, every place kept', async () => {
  const user = await renderAt('/can-chu-y/');
  await headline();
  expect(main().getByRole('button', { name: 'Theo mức độ' })).toHaveAttribute('aria-pressed', 'true');
  await user.click(main().getByRole('button', { name: 'Theo đơn vị chủ trì' }));
  expect(location.search).toBe('?nhom=don-vi');
  expect(main().getAllByRole('heading', { level: 2 }).map(textOf)).toEqual([
    'Sở Thông tin và Truyền thông',
    'Trung tâm Hành chính công tỉnh',
    'Công an tỉnh Bình Thuận',
    'Chưa nêu đơn vị chủ trì',
  ]);
  expect(part('Chưa nêu đơn vị chủ trì').getByText('1 việc')).toBeVisible();
  expect(textOf(part('Chưa nêu đơn vị chủ trì').getByRole('listitem'))).toMatch(/^3 Thanh toán/);
  await user.click(main().getByRole('button', { name: 'Theo mức độ' }));
  expect(location.search).toBe('');
});

test('one pillar at a time, in the address, with the places of the whole list', async () => {
  const user = await renderAt('/can-chu-y/?tru-cot=kinh-te-so');
  await headline();
  expect(main().getByText('1 trên 4 việc thuộc trụ cột này')).toBeVisible();
  expect(rows().map(textOf)).toEqual([expect.stringMatching(/^3 Thanh toán/)]);
  await user.selectOptions(main().getByRole('combobox', { name: 'Trụ cột' }), 'Hạ tầng số');
  expect(location.search).toBe('?tru-cot=ha-tang-so');
  expect(main().getByText('Không có việc nào của trụ cột này trong danh sách.')).toBeVisible();
});

test('a short list is not taken for a good one: what could not be assessed is counted beside it', async () => {
  const user = await renderAt('/can-chu-y/');
  await headline();
  expect(main().getByText('13 trên 41 chỉ số chưa đánh giá được')).toBeVisible();
  await user.click(main().getByText('10 chỉ số có mục tiêu nhưng chưa công bố số liệu'));
  expect(main().getByRole('link', { name: 'Kinh tế số trong GRDP' })).toBeVisible();
});

test('«In một trang» prints; on paper it says how many rows do not fit', async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal('print', print);
  const user = await renderAt('/can-chu-y/', 'stale');
  expect(await headline()).toHaveTextContent(/^28 việc cần lãnh đạo xử lý; đứng đầu: .+ quá hạn 12 ngày$/);
  const [first] = rows().map(textOf);
  expect(first).toContain('12 ngày quá hạn (hạn ');
  expect(first).toContain('Chưa tính tốc độ khi số liệu chưa cập nhật');
  await user.click(main().getByRole('button', { name: 'In một trang' }));
  expect(print).toHaveBeenCalledOnce();
  expect(main().getByText(/^và \d+ việc khác: xem \/can-chu-y\/$/)).toBeInTheDocument();
  vi.unstubAllGlobals();
});

test('a severe bottleneck comes last and leads to the programmes', async () => {
  const severe = edited('programmes.json', (programmes) => ({
    ...programmes,
    bottlenecks: programmes.bottlenecks.map((one: object, index: number) =>
      index === 0 ? { ...one, severity: 'high', owner: 'so-tttt', since: '2023-07' } : one,
    ),
  }));
  const user = await renderAt('/can-chu-y/', 'normal', severe);
  expect(await screen.findByRole('heading', { level: 1, name: /^5 việc/ })).toBeVisible();
  const last = rows().at(-1);
  expect(last).toHaveTextContent('Điểm nghẽn');
  expect(last).toHaveTextContent('Mức độ cao, từ 07/2023');
  expect(last).toHaveTextContent('Sở TT&TT');
  if (last) await user.click(within(last).getByRole('link', { name: 'Xem chương trình' }));
  expect(await screen.findByRole('heading', { name: 'Điểm nghẽn' })).toBeVisible();
  expect(location.pathname).toBe('/chuong-trinh/');
});

test('nothing listed is said as what it is, and not as good news', async () => {
  await renderAt('/can-chu-y/', 'empty');
  expect(await headline()).toHaveTextContent('Chưa có việc nào cần lãnh đạo xử lý theo số liệu của kỳ này');
  expect(main().getByText(/chỉ nói về các chỉ số đã đánh giá được/)).toBeVisible();
});

test('a frozen edition has its own list', async () => {
  await renderAt('/can-chu-y/?ky=2023-07');
  expect(await headline()).toHaveTextContent(/^2 việc cần lãnh đạo xử lý/);
  expect(main().getByRole('link', { name: 'Xếp hạng DTI' })).toHaveAttribute(
    'href',
    '../chi-so/dti-rank/?ky=2023-07',
  );
});

test('bad records are counted as set apart; the good ones are listed', async () => {
  await renderAt('/can-chu-y/', 'malformed');
  await headline();
  expect(main().getByText(/^\d+ chỉ số có bản ghi lỗi, đã tách riêng/)).toBeVisible();
  expect(rows().length).toBeGreaterThan(0);
});

test('without the bottlenecks the list stands, says what it lacks, and asks again', async () => {
  const gone = http.get('*/programmes.json', () => HttpResponse.error());
  const user = await renderAt('/can-chu-y/', 'normal', gone);
  await headline();
  const alert = await main().findByRole('alert');
  expect(main().getByText(/^Chưa lấy được điểm nghẽn/)).toBeVisible();
  expect(rows()).toHaveLength(4);
  serve('normal');
  await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
  await vi.waitFor(() => expect(main().queryByRole('alert')).toBeNull());
});

test('without a network the page says why and offers to try again', async () => {
  const user = await renderAt('/can-chu-y/', 'down');
  const alert = await main().findByRole('alert');
  expect(alert).toHaveTextContent('Không kết nối được');
  serve('normal');
  await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByRole('heading', { level: 1, name: /^4 việc/ })).toBeVisible();
});

test('the overview leads to the whole list', async () => {
  const user = await renderAt('/');
  await headline();
  await main().findByRole('region', { name: 'Cần lãnh đạo chú ý' });
  await user.click(part('Cần lãnh đạo chú ý').getByRole('link', { name: /^Xem tất cả/ }));
  expect(await screen.findByRole('heading', { level: 1, name: /^4 việc/ })).toBeVisible();
});

test('in English the page is English throughout', async () => {
  await renderAt('/can-chu-y/?ngon-ngu=en&nhom=don-vi');
  expect(await headline()).toHaveTextContent(
    '4 matters need a decision; first: DTI rank, 30 places short of the 2030 target (20/63)',
  );
  expect(main().getByText(/No pace yet: 2 periods with a figure, 3 are needed/)).toBeVisible();
  expect(main().getByRole('heading', { name: 'No owner named' })).toBeVisible();
  expect(unmarkedVietnamese()).toEqual([]);
});
