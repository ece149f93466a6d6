import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { textOf } from '../setup/text-of.ts';
import { headline, main, part } from './on-page.ts';

/** A worked example by its heading. */
function example(title: string): HTMLElement {
  const found = main().getByRole('heading', { level: 3, name: title }).parentElement;
  if (!found) throw new Error(`There is no example «${title}»`);
  return found;
}

async function told(title: string, address = '/phuong-phap/'): Promise<string> {
  await renderAt(address);
  await headline();
  return textOf(example(title));
}

const constructed = 'Ví dụ dựng để giải thích, không phải số liệu của tỉnh';
const live = 'Số liệu của kỳ đang xem';

test('every rule has a stable address, and the contents lead to each', async () => {
  await renderAt('/phuong-phap/');
  await headline();
  expect(document.title).toBe('Cách tính · Chuyển đổi số Bình Thuận');
  const [contents] = screen.getAllByRole('navigation', { name: 'Trên trang này' });
  const addresses = within(contents ?? document.body)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '');
  for (const id of [
    'do-tin-cay',
    'ket-qua',
    'vi-tri',
    'thay-doi',
    'toc-do',
    'thu-tu-chu-y',
    'cau-tom-tat',
    'xep-hang',
    'so-sanh-ky',
    'so-lieu-loi',
    'nguyen-tac-trung-thuc',
    'tu-ngu',
  ]) {
    expect(addresses).toContain(`#${id}`);
  }
  for (const address of addresses) {
    expect(document.querySelector(`main ${address}`)).toContainElement(
      document.querySelector<HTMLElement>(`main ${address} h2`),
    );
  }
});

test('the page says as of which day the statuses on the screen are', async () => {
  await renderAt('/phuong-phap/?ky=2023-07');
  expect(await main().findByText('Tháng 7/2023: mọi trạng thái tính đến 31/07/2023.')).toBeVisible();
});

describe('a worked case shows what the rules give', () => {
  test('health records: met, two points above the national target of 2025', async () => {
    const text = await told('Đạt mọi mục tiêu quốc gia');
    expect(text).toContain(live);
    expect(text).toContain('92% (07/2023)');
    expect(text).toMatch(/Đạt mục tiêu Vượt 2 điểm % so với mục tiêu quốc gia 2025 \(90%\)/);
  });

  test('a target missed and the next one open: pace 0,83, behind schedule, the missed one beside it', async () => {
    const text = await told('Lỡ một mục tiêu, đang trên đường tới mục tiêu sau');
    expect(text).toContain(constructed);
    expect(text).toContain('1.095 trên 1.826 ngày = 0,60');
    expect(text).toContain('25 điểm % trên 50 điểm % = 0,50');
    expect(text).toContain('0,50 : 0,60 = 0,83');
    expect(text).toContain('lỡ mục tiêu 2022');
    expect(text).toMatch(/Chậm so với lộ trình Còn thiếu 25 điểm % .* tiến độ bằng 83% mức cần có/);
  });

  test('three quarters of the needed pace: behind schedule', async () => {
    const text = await told('Đi được ba phần tư mức cần có');
    expect(text).toContain('365 trên 1.096 ngày = 0,33');
    expect(text).toContain('15 điểm % trên 60 điểm % = 0,25');
    expect(text).toContain('0,25 : 0,33 = 0,75');
    expect(text).toMatch(/Hiện trên thẻ Chậm so với lộ trình/);
  });

  test('e-ID accounts: no target, shown with what is activated', async () => {
    const text = await told('Không có mục tiêu; đọc cùng số đã dùng');
    expect(text).toContain(live);
    expect(text).toContain('hơn 700.000 tài khoản (07/2023)');
    expect(text).toMatch(/Hiện trên thẻ Chưa có mục tiêu Mới kích hoạt 25,78% \(19\/06\/2023\)/);
  });

  test('speed: above the country of the same article, not comparable with Ookla', async () => {
    const text = await told('Nhiều số cả nước: chỉ so với số cùng cách đo');
    expect(text).toMatch(/Cả nước theo chính bài báo So được: cao hơn 1,57 Mb\/s \(\+2,0%\)/);
    expect(text).toMatch(/\(Ookla\) 93,42 Mb\/s \(06\/2023\)/);
    expect(text).toMatch(/\(Ookla\) Chưa so được: khác phương pháp đo/);
    expect(text).toContain('Trên bình quân cả nước');
  });

  test('digitisation of Index 766: 5,3 points below the country, from the published breakdown', async () => {
    await renderAt('/phuong-phap/');
    await headline();
    const found = example('Dưới cả nước, cùng một bảng chấm điểm');
    expect(await within(found).findByText(live, { exact: false })).toBeVisible();
    const text = textOf(found);
    expect(text).toContain('5,5/22 (năm 2023)');
    expect(text).toContain('10,8/22 (năm 2023)');
    expect(text).toMatch(/Dưới bình quân cả nước Kém bình quân cả nước 5,3 điểm/);
    expect(within(found).getByRole('link')).toHaveAttribute('href', '../chi-so/index-766/');
  });

  test('online dossiers: down 2,5 points, derived months marked', async () => {
    await renderAt('/phuong-phap/');
    await headline();
    const found = example('Giảm so với tháng trước; có kỳ suy ra');
    const table = await within(found).findByRole('table');
    const rows = within(table).getAllByRole('row').slice(1).map(textOf);
    expect(rows).toEqual([
      '01/2025 27,8% tính từ số đã công bố',
      '02/2025 42,1%',
      '03/2025 41,5% tính từ số đã công bố',
      '04/2025 39,0%',
    ]);
    expect(textOf(found)).toMatch(/39,0% trừ 41,5% Thay đổi giảm 2,5 điểm % Ý nghĩa xấu đi/);
  });

  test('video-conference points: three fewer, no alarm, with the note on communes', async () => {
    const text = await told('Giảm mà không phải báo động');
    expect(text).toMatch(/Thay đổi giảm 3 điểm cầu .* Ý nghĩa không tốt, không xấu/);
    expect(text).toMatch(/từ 124 còn 121/);
  });

  test('DTI: down three places, and worse', async () => {
    const text = await told('Số hạng tăng là tụt bậc');
    expect(text).toContain('50/63 (năm 2022)');
    expect(text).toMatch(/Thay đổi giảm 3 bậc Ý nghĩa xấu đi/);
  });

  test('digital economy: not published; the country’s 12,87% is for reference', async () => {
    const text = await told('Chưa ai công bố');
    expect(text).toMatch(/Chưa có số liệu công bố; mục tiêu 2025: 20%/);
    expect(text).toMatch(/chỉ để tham khảo.*12,87%/);
  });
});

test('where the edition has not published the case, the example is constructed and says so', async () => {
  await renderAt('/phuong-phap/?ky=2023-07');
  await headline();
  const found = example('Giảm so với tháng trước; có kỳ suy ra');
  expect(textOf(found)).toContain(constructed);
  expect(textOf(found)).toContain('giảm 2,5 điểm %');
  expect(within(found).queryByRole('link')).toBeNull();
  expect(textOf(example('Dưới cả nước, cùng một bảng chấm điểm'))).toMatch(/5,5\/22.*kém 5,3 điểm/);
});

test('the legend shows every status, and hollow', async () => {
  await renderAt('/phuong-phap/');
  await headline();
  const rows = part('Các trạng thái').getAllByRole('listitem').map(textOf);
  for (const status of [
    'Đạt mục tiêu Số',
    'Đúng tiến độ',
    'Chậm so với lộ trình Chưa',
    'Chệch lộ trình',
    'Lỡ mục tiêu',
    'Trên bình quân cả nước',
    'Ngang bình quân cả nước',
    'Dưới bình quân cả nước',
    'Chưa có mục tiêu',
    'Số liệu tham khảo',
    'Chưa đánh giá được',
    'Chưa có số liệu công bố',
    'Thiếu số liệu',
    'Chuỗi số liệu gián đoạn',
    'Quá hạn cập nhật',
    'Chậm so với lộ trình (tạm tính)',
  ]) {
    expect(rows.filter((row) => row.startsWith(status))).toHaveLength(1);
  }
});

test('thresholds, paces, order and changes are those of the rules', async () => {
  await renderAt('/phuong-phap/');
  await headline();
  expect(textOf(example('Ngưỡng của tiến độ'))).toMatch(
    /0,95 Đúng tiến độ 0,94 Chậm so với lộ trình 0,60 Chậm so với lộ trình 0,59 Chệch lộ trình/,
  );
  expect(textOf(example('Năm tháng, một tháng nhảy vọt: trung vị của mười cặp'))).toContain(
    'các kỳ gần đây tăng 1,0 điểm % mỗi tháng',
  );
  expect(textOf(example('Hai tháng'))).toContain('Chưa đủ điểm để nói tốc độ.');
  const order = within(example('Danh sách xếp từ mười mục dựng sẵn')).getAllByRole('listitem').map(textOf);
  expect(order.map((row) => /(?:Chỉ số|Điểm nghẽn) [A-Z]/.exec(row)?.[0])).toEqual([
    'Chỉ số G',
    'Chỉ số H',
    'Chỉ số F',
    'Chỉ số E',
    'Chỉ số D',
    'Chỉ số C',
    'Chỉ số A',
    'Điểm nghẽn K',
  ]);
  const changes = within(part('So sánh hai kỳ số liệu').getByRole('table')).getAllByRole('row').slice(1);
  expect(changes.map((row) => textOf(row).split(' ').slice(3).join(' '))).toEqual([
    '64% (07/2023) 64% (07/2023) Mới quá hạn',
    '30% (07/2023) 28% (07/2023) Đính chính',
    '52% (07/2023) 58% (10/2023) Tốt lên',
    '48% (07/2023) 55% (10/2023) Thay đổi khác, không tính chênh lệch',
    'không có 12% (10/2023) Mới có số liệu',
    '71% (07/2023) không có Không còn',
  ]);
  expect(textOf(example('Hai khung khác nhau'))).toContain('không tính số bậc');
});

test('«Vì sao?» on an indicator tells every input and leads to the rule', async () => {
  const user = await renderAt('/chi-so/online-dossier-share/');
  await headline();
  const why = main().getByText('Vì sao có trạng thái này?');
  await user.click(why);
  const steps = within(why.closest('details') ?? document.body)
    .getAllByRole('listitem')
    .map(textOf);
  expect(steps).toHaveLength(6);
  expect(steps[4]).toMatch(/11,2 điểm % trên 52,2 điểm % = 0,21 .*0,81: từ 0,60 đến dưới 0,95/);
  expect(steps[4]).toMatch(/quyết định.*Chậm so với lộ trình$/);
  expect(steps[5]).toMatch(/chưa có số liệu cả nước \( đi kèm, không quyết định \)/);
  const rule = main().getByRole('link', { name: 'Đã đi được bao nhiêu so với mức cần có?' });
  expect(rule).toHaveAttribute('href', '../../phuong-phap/#ket-qua');
  await user.click(rule);
  expect(await main().findByRole('heading', { name: 'Kết quả so với mục tiêu' })).toBeVisible();
  expect(location.hash).toBe('#ket-qua');
});

test('every page leads to the method; the order of attention to its own rule, in the same edition', async () => {
  await renderAt('/?ky=2023-07');
  await headline();
  const attention = within(await main().findByRole('region', { name: 'Cần lãnh đạo chú ý' }));
  expect(attention.getByRole('link', { name: 'Cách tính' })).toHaveAttribute(
    'href',
    './phuong-phap/?ky=2023-07#thu-tu-chu-y',
  );
  const footer = within(screen.getByRole('contentinfo'));
  expect(footer.getByRole('link', { name: 'Cách tính' })).toHaveAttribute(
    'href',
    './phuong-phap/?ky=2023-07',
  );
});
