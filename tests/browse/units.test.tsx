import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../mocks/node.ts';
import { renderAt } from '../setup/render.tsx';
import { headline, main } from './on-page.ts';

const skills = '/chi-so/basic-digital-skills/don-vi/';
const health = '/chi-so/health-records/don-vi/';

/** The rows of the table that are in the page, without its heading and without the space of those out of sight. */
function rows(): HTMLElement[] {
  const table = within(main().getByRole('table'));
  return table.getAllByRole('row').filter((row) => within(row).queryByRole('rowheader') !== null);
}

const names = () => rows().map((row) => within(row).getByRole('rowheader').querySelector('bdi')?.textContent);
const rowOf = (name: string) => main().getByText(name, { selector: 'bdi' }).closest('tr')?.textContent ?? '';

function scrollTo(y: number): void {
  Object.defineProperty(window, 'scrollY', { configurable: true, value: y });
  onTestFinished(() => void Object.defineProperty(window, 'scrollY', { configurable: true, value: 0 }));
  fireEvent.scroll(window);
}

test('the sentence tells how many are behind the province, who is first and who is last', async () => {
  await renderAt(health, 'units');
  expect(await headline()).toHaveTextContent(/theo đơn vị hành chính$/);
  await main().findByRole('table');
  expect(await headline()).toHaveTextContent(
    /^Hồ sơ sức khỏe điện tử, 07\/2023: [\d.]+ trên 10\.599 đơn vị kém toàn tỉnh \(92%\); đứng đầu: \d+ đơn vị cùng 99,9%; đứng cuối: Hàm Lợi Đông \(0,1%, kém 91,9 điểm %\)$/,
  );
  expect(document.title).toBe('Hồ sơ sức khỏe điện tử theo đơn vị hành chính · Chuyển đổi số Bình Thuận');
});

test('units of another time than the edition’s say so, and are counted by their own list', async () => {
  await renderAt(health, 'units');
  expect(
    await main().findByText(
      /theo đơn vị hành chính năm 2023; đến ngày chốt số liệu 31\/12\/2025 ranh giới đã đổi/,
    ),
  ).toBeVisible();
  expect(
    main().getByText('Danh mục đơn vị năm 2023: 10.599 đơn vị, đều có số liệu.', { exact: false }),
  ).toBeVisible();
});

test('of ten thousand units those in sight are in the page; scrolling brings the others, to the last', async () => {
  await renderAt(health, 'units');
  const table = await main().findByRole('table');
  expect(table).toHaveAttribute('aria-rowcount', '10600');
  expect(rows().length).toBeLessThan(120);
  expect(rows()[0]).toHaveAttribute('aria-rowindex', '2');
  expect(rows()[0]).toHaveTextContent(/^1/);

  scrollTo(10_600 * 60);
  await waitFor(() => expect(rows().at(-1)).toHaveTextContent(/^10\.599Hàm Lợi Đông/));
  expect(rows().length).toBeLessThan(120);
});

test('a unit is found by its name without marks; its place, value and distance are read', async () => {
  const user = await renderAt(health, 'units');
  await main().findByRole('table');
  await user.type(main().getByRole('textbox', { name: 'Tìm đơn vị' }), 'ham loi dong');
  expect(await main().findByText('1 trên 10.599 đơn vị khớp «ham loi dong»')).toHaveRole('status');
  expect(names()).toEqual(['Hàm Lợi Đông']);
  expect(rows()[0]).toHaveTextContent(/^10\.599Hàm Lợi Đôngphường0,1% .*kém 91,9 điểm %$/);
  expect(location.search).toBe('?tim=ham+loi+dong');

  await user.click(main().getByRole('button', { name: 'Xóa từ tìm' }));
  expect(await main().findByText('10.599 đơn vị')).toBeVisible();
  expect(main().getByRole('textbox')).toHaveFocus();
  expect(location.search).toBe('');
});

test('an address with a search and an order opens so', async () => {
  await renderAt(`${skills}?tim=thuan+an&xep=gia-tri-giam`, 'units');
  await main().findByRole('table');
  expect(main().getByRole('textbox')).toHaveValue('thuan an');
  expect(main().getByRole('columnheader', { name: /^Giá trị/ })).toHaveAttribute('aria-sort', 'descending');
  expect(names().toSorted()).toEqual(['Thuận An', 'Thuận An Tây', 'Thuận An Đông']);
});

test('a search that nothing matches says so', async () => {
  await renderAt(`${skills}?tim=khong+co+dau`, 'units');
  expect(await main().findByText('Không có đơn vị nào khớp «khong co dau».')).toHaveRole('status');
  expect(main().queryByRole('table')).toBeNull();
});

test('the keyboard alone searches, sorts and reads the end of the ranking', async () => {
  const user = await renderAt(skills, 'units');
  await main().findByRole('table');
  main().getByRole('textbox').focus();
  await user.tab();
  expect(main().getByRole('tab', { name: 'Xếp hạng (3.308)' })).toHaveFocus();
  await user.tab();
  expect(main().getByRole('region', { name: 'Theo đơn vị hành chính 2025' })).toHaveFocus();
  await user.tab();
  expect(main().getByRole('button', { name: 'Hạng' })).toHaveFocus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(location.search).toBe('?xep=hang-giam'));
  expect(main().getByRole('columnheader', { name: /^Hạng/ })).toHaveAttribute('aria-sort', 'descending');
  // One unit is only known to be under 30%, so the last place is open.
  expect(rows()[0]).toHaveTextContent(/^[\d.]+–3\.306|^3\.306/);
  await user.tab();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(location.search).toBe('?xep=ten'));
  const sorted = names();
  expect(sorted).toEqual(sorted.toSorted((a = '', b = '') => a?.localeCompare(b ?? '', 'vi') ?? 0));
});

test('a bound has a range of places and no exact distance', async () => {
  await renderAt(`${skills}?tim=loc+an`, 'units');
  await main().findByRole('table');
  expect(rowOf('Lộc An')).toMatch(/^1–\d+Lộc An.*hơn 90,0% .*cao hơn ít nhất 27,6 điểm %$/);
});

test('a figure of another period or definition stands at the end, without a place, and says why', async () => {
  await renderAt(skills, 'units');
  await main().findByRole('table');
  scrollTo(3400 * 60);
  const other = /^–.*số liệu năm 2024, không xếp hạng cùng71,0% .*khác kỳ số liệu$/;
  await waitFor(() => expect(rows().some((row) => other.test(row.textContent))).toBe(true));
  const defined = rows().find((row) => row.textContent.includes('khác định nghĩa, không xếp hạng cùng'));
  expect(defined).toHaveTextContent(/^–/);
});

test('units without a figure are counted, listed and give the reason', async () => {
  const user = await renderAt(skills, 'units');
  await user.click(await main().findByRole('tab', { name: 'Chưa có số (13)' }));
  expect(location.search).toBe('?xem=chua-co-so');
  expect(rows()).toHaveLength(13);
  const reasons = rows().map((row) => within(row).getAllByRole('cell').at(-1)?.textContent);
  expect(reasons.filter((reason) => reason === 'không có dòng trong bảng số liệu')).toHaveLength(12);
  expect(reasons).toContain('thiếu số liệu (năm 2025)');
});

test('rows of no unit of their year are set apart with the reason, whatever their names are', async () => {
  await renderAt('/chi-so/smartphone-adults/don-vi/?xem=de-rieng', 'units');
  await main().findByRole('table');
  const said = new Map(
    rows().map((row) => [
      within(row).getByRole('rowheader').querySelector('bdi')?.textContent,
      within(row).getAllByRole('cell').at(-1)?.textContent,
    ]),
  );
  const unknown = 'không có trong danh mục đơn vị năm 2025';
  expect(said.get('Ba An')).toBe('thuộc danh mục khác kỳ (chỉ có hiệu lực đến 30/06/2025)');
  expect([said.get('Đơn vị lạ'), said.get('وحدة غير معروفة'), said.get('🏝️ Đảo 🏝️')]).toEqual(
    Array(3).fill(unknown),
  );
  expect([...said.keys()].some((name) => (name?.length ?? 0) > 280)).toBe(true);
  expect(await headline()).not.toHaveTextContent(/Ba An|Đơn vị lạ/);
});

test('strange names of units are text in their own direction and can be found', async () => {
  const user = await renderAt('/chi-so/smartphone-adults/don-vi/', 'units');
  await main().findByRole('table');
  const field = main().getByRole('textbox');
  for (const [typed, name] of [
    ['بن ثوان', 'بن ثوان الجديدة'],
    ['🚀', 'Phường 🚀 Số 🇻🇳'],
    ['duc pho', 'Đức Phổ'.normalize('NFD')],
    ['mui ne', '<b>Mũi Né</b> & «Hàm Tiến»'],
  ] as const) {
    // One after the other, in one field.
    // oxlint-disable-next-line no-await-in-loop
    await user.clear(field);
    // oxlint-disable-next-line no-await-in-loop
    await user.paste(typed);
    // oxlint-disable-next-line no-await-in-loop
    await waitFor(() => expect(names()).toEqual([name]));
  }
  await user.clear(field);
  await user.type(field, 'ten cua noi khac');
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(rows()[0]).toHaveTextContent('bảng số liệu ghi tên «Tên của nơi khác»');
});

test('counts are ranked, but not measured from the province', async () => {
  await renderAt('/chi-so/base-stations/don-vi/', 'units');
  expect(await main().findByText(/^Không tính khoảng cách với toàn tỉnh: số đếm/)).toBeVisible();
  expect(main().queryByRole('columnheader', { name: /So với toàn tỉnh/ })).toBeNull();
  expect(await headline()).toHaveTextContent(/cao nhất: .*59/);
});

test('of two tables the newer is shown, and the other is an address away', async () => {
  const user = await renderAt(skills, 'units');
  const pick = await main().findByRole('combobox', { name: 'Bảng số liệu' });
  expect(pick).toHaveValue('don-vi-2025');
  await user.selectOptions(pick, 'Theo đơn vị hành chính 2023');
  await waitFor(() => expect(location.search).toBe('?bang=don-vi-2023'));
  expect(
    main().getByText(/^Danh mục đơn vị năm 2023: 10\.599 đơn vị, 10\.299 chưa có số liệu\.$/),
  ).toBeVisible();
  await user.click(main().getByRole('tab', { name: 'Chưa có số (10.299)' }));
  expect(rows().length).toBeLessThan(120);
});

test('without units the page says so and leads back', async () => {
  await renderAt(skills);
  expect(await headline()).toHaveTextContent('Kỹ năng số cơ bản theo đơn vị hành chính');
  await waitFor(async () =>
    expect(await headline()).toHaveTextContent('Kỹ năng số cơ bản: chưa có số liệu công bố theo đơn vị'),
  );
  const back = main().getByRole('link', { name: 'Về trang chỉ số' });
  expect(back).toHaveAttribute('href', '../../../chi-so/basic-digital-skills/');
});

test('an edition without a register ranks under the labels of the table and says that nothing was checked', async () => {
  const none = http.get('*/units.json', () => new HttpResponse(null, { status: 404 }));
  await renderAt('/chi-so/smartphone-adults/don-vi/', 'units', none);
  expect(await main().findByText(/không có danh mục đơn vị hành chính để đối chiếu/)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(main().getByText('206 đơn vị')).toHaveRole('status');
});

test('a register that cannot be had is told, the ranking stands, and it can be asked for again', async () => {
  const down = http.get('*/units.json', () => HttpResponse.error());
  const user = await renderAt(skills, 'units', down);
  const alert = await main().findByRole('alert');
  expect(alert).toHaveTextContent('Không kết nối được tới nguồn số liệu');
  expect(main().getByText(/^Chưa lấy được danh mục đơn vị hành chính/)).toBeVisible();
  expect(main().getByRole('table')).toBeVisible();

  serve('units');
  await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
  expect(
    await main().findByText('Danh mục đơn vị năm 2025: 3.321 đơn vị, 13 chưa có số liệu.'),
  ).toBeVisible();
});

test('bad units are left out, listed, and their figures set apart; good ones stay', async () => {
  const spoiled = http.get('*/units.json', async () => {
    const { generatedRegister } = await import('../../mocks/units/register.ts');
    const units = generatedRegister.units.map((unit, at) =>
      at === 10_599 + 20 ? { ...unit, validFrom: '2025-13-01' } : unit,
    );
    return HttpResponse.json({ ...generatedRegister, units });
  });
  const user = await renderAt('/chi-so/smartphone-adults/don-vi/', 'units', spoiled);
  expect(await main().findByRole('tab', { name: 'Để riêng (6)' })).toBeVisible();
  await user.click(main().getByText('1 bản ghi lỗi đã tách riêng', { selector: 'summary' }));
  expect(await main().findByText('units[10619].validFrom')).toBeVisible();
});

test('while the figures are on their way the page says so; when they fail it can be asked again', async () => {
  const waiting = http.get('*/units.json', async () => {
    await delay('infinite');
    return HttpResponse.json({});
  });
  await renderAt(skills, 'units', waiting);
  expect(await main().findByText('Đang tải số liệu…')).toHaveRole('status');
  expect(main().queryByRole('table')).toBeNull();
});

test('a history that cannot be had is told and asked for again', async () => {
  const gone = http.get('*/indicators/*', () => new HttpResponse(null, { status: 500 }));
  const user = await renderAt(skills, 'units', gone);
  const alert = await main().findByRole('alert');
  expect(alert).toHaveTextContent('Nguồn số liệu báo lỗi 500');
  serve('units');
  await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
  expect(await main().findByRole('table')).toBeVisible();
});

test('an unknown indicator and one that is broken have no units', async () => {
  await renderAt('/chi-so/khong-co/don-vi/', 'units');
  expect(await main().findByText('Không có chỉ số «khong-co» trong kỳ số liệu này.')).toBeVisible();
});

test('the indicator’s page shows both ends and leads to all; the groups keep to themselves', async () => {
  const user = await renderAt('/chi-so/health-records/', 'units');
  const last = within(await main().findByRole('table', { name: '5 đơn vị đứng cuối' }));
  const part = within(main().getByRole('region', { name: 'Theo đơn vị hành chính' }));
  expect(last.getAllByRole('rowheader')[0]).toHaveTextContent('Hàm Lợi Đông');
  expect(last.getAllByRole('row')).toHaveLength(6);
  expect(part.getByRole('table', { name: '5 đơn vị đứng đầu' })).toBeVisible();
  expect(main().queryByRole('region', { name: 'Chi tiết theo nhóm' })).toBeNull();
  expect(main().queryByText('Chưa có số liệu công bố theo đơn vị.')).toBeNull();

  await user.click(part.getByRole('link', { name: /^Xem cả 10\.599 đơn vị/ }));
  expect(await main().findByRole('columnheader', { name: /^So với toàn tỉnh/ })).toBeVisible();
  expect(location.pathname).toBe('/chi-so/health-records/don-vi/');
  const navigation = within(screen.getByRole('navigation', { name: 'Điều hướng chính' }));
  expect(navigation.getByRole('link', { current: 'page' })).toHaveTextContent('Xã hội số');
});

test('an indicator without units says so in its explanations, in one line', async () => {
  await renderAt('/chi-so/health-records/');
  const how = within(await main().findByRole('region', { name: 'Cách đo' }));
  expect(await how.findByText('Chưa có số liệu công bố theo đơn vị.')).toBeVisible();
  expect(main().queryByRole('region', { name: 'Theo đơn vị hành chính' })).toBeNull();
});
