import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { headline, main, part } from './on-page.ts';

const all = () => part('Tất cả chỉ số của trụ cột');
/** Codes or names of the indicators on the screen, in their order. */
const listed = () =>
  all()
    .queryAllByRole('link')
    .map((link) => link.getAttribute('href')?.replace(/^.*chi-so\/([^/]+)\/.*$/, '$1'));
const select = (name: string) => screen.getByRole('combobox', { name });
const choices = (name: string) =>
  within(select(name))
    .getAllByRole('option')
    .map(({ textContent }) => textContent?.replace('\u2003', '  '));
/** Chooses from a filter by what the reader sees. */
async function choose(user: UserEvent, facet: string, choice: string) {
  const options = within(select(facet)).getAllByRole('option');
  const option = options.find(({ textContent }) => textContent?.trim() === choice.trim());
  if (!option) throw new Error(`«${facet}» has no choice «${choice}»: ${choices(facet).join(', ')}`);
  await user.selectOptions(select(facet), option);
}
const search = () => new URLSearchParams(location.search);
const page = '/tru-cot/chinh-quyen-so/';

async function open(url: string, scenario: Parameters<typeof renderAt>[1] = 'normal') {
  const user = await renderAt(url, scenario);
  await headline();
  return user;
}

describe('each filter narrows the list and stands in the address', () => {
  test.each([
    ['Trạng thái', 'Cần chú ý (2)', 'tt=can-chu-y', ['dti-rank', 'online-dossier-share']],
    ['Trạng thái', '\u2003Chậm so với lộ trình (1)', 'tt=cham', ['online-dossier-share']],
    ['Độ tin cậy', 'Số chính thức (13)', 'tin=chinh-thuc', null],
    [
      'Cơ quan',
      'Trung tâm HCC tỉnh (4)',
      'cq=trung-tam-hanh-chinh-cong',
      ['online-dossier-share', 'digitised-dossier-share', 'received-dossiers', 'online-fee-dossiers'],
    ],
    ['Cơ quan', 'Chưa nêu trong nguồn (3)', 'cq=chua_neu', null],
    ['Cách đo', 'Nguồn không nêu cách thu thập (1)', 'do=chua-neu', ['index-766']],
  ])('%s: %s', async (facet, choice, address, left) => {
    const user = await open(page);
    await choose(user, facet, choice);
    const count = /\((\d+)\)/.exec(choice)?.[1];
    expect(await all().findByRole('status')).toHaveTextContent(`${count} trên 13 chỉ số`);
    expect(location.search).toBe(`?${address}`);
    expect(listed()).toHaveLength(Number(count));
    expect(listed()).toEqual(left ?? listed());
  });
});

test('a search needs no marks, waits for no key, and stands in the address without a step of its own', async () => {
  const user = await open(page);
  const steps = history.length;
  await user.type(screen.getByRole('searchbox', { name: 'Tìm trong trụ cột' }), 'CONG việc ba CAP');
  await waitFor(() => expect(listed()).toEqual(['digital-work-files']));
  await waitFor(() => expect(search().get('tim')).toBe('CONG việc ba CAP'));
  expect(history.length).toBe(steps);
});

test('filters work together, and each choice says what it would leave', async () => {
  const user = await open(page);
  await choose(user, 'Cơ quan', 'Sở TT&TT (6)');
  await waitFor(() => expect(listed()).toHaveLength(6));
  expect(choices('Trạng thái')).toEqual([
    'tất cả',
    'Đạt mục tiêu (2)',
    'Cần chú ý (1)',
    '  Chệch lộ trình (1)',
    'Chưa có mục tiêu (3)',
    '  Chưa có mục tiêu (2)',
    '  Số liệu tham khảo (1)',
  ]);
  await choose(user, 'Trạng thái', 'Đạt mục tiêu (2)');
  await waitFor(() => expect(listed()).toEqual(['full-online-services', 'digital-work-files']));
  expect(choices('Cơ quan')).toContain('Sở TT&TT (2)');
});

test('headline and tally go on speaking of the whole pillar', async () => {
  const user = await open(page);
  const before = screen.getByRole('heading', { level: 1 }).textContent;
  await choose(user, 'Trạng thái', 'Đạt mục tiêu (2)');
  await waitFor(() => expect(listed()).toHaveLength(2));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(before ?? '');
  const tally = within(main().getByRole('list', { name: 'Tổng hợp trạng thái' }));
  expect(tally.getByText('chưa có mục tiêu').closest('li')).toHaveTextContent(/^8/);
});

test('a shared address opens as it was sent, and the filters can be cleared at once', async () => {
  const user = await open(`${page}?tt=can-chu-y&cq=so-tttt&tim=xep%20hang&xep=ky&chieu=giam&ky=2025-06`);
  expect(listed()).toEqual(['dti-rank']);
  expect(select('Trạng thái')).toHaveDisplayValue('Cần chú ý (1)');
  expect(select('Cơ quan')).toHaveDisplayValue('Sở TT&TT (1)');
  expect(screen.getByRole('searchbox')).toHaveValue('xep hang');
  expect(select('Xếp theo')).toHaveDisplayValue('Số mới trước');
  await user.click(screen.getByRole('button', { name: 'Xóa bộ lọc' }));
  await waitFor(() => expect(listed()).toHaveLength(13));
  expect(screen.getByRole('searchbox')).toHaveValue('');
  expect(location.search).toBe('?xep=ky&chieu=giam&ky=2025-06');
});

test('the back key takes back one choice after the other', async () => {
  const user = await open(page);
  await choose(user, 'Trạng thái', 'Cần chú ý (2)');
  await waitFor(() => expect(listed()).toHaveLength(2));
  await user.type(screen.getByRole('searchbox'), 'xep');
  await waitFor(() => expect(search().get('tim')).toBe('xep'));
  await choose(user, 'Cơ quan', 'Sở TT&TT (1)');
  await waitFor(() => expect(search().get('cq')).toBe('so-tttt'));
  history.back();
  await waitFor(() => expect(select('Cơ quan')).toHaveDisplayValue('tất cả'));
  expect(screen.getByRole('searchbox')).toHaveValue('xep');
  history.back();
  await waitFor(() => expect(listed()).toHaveLength(13));
  expect(screen.getByRole('searchbox')).toHaveValue('');
});

test('a choice made in the middle of typing keeps what was typed', async () => {
  const user = await open(page);
  await user.type(screen.getByRole('searchbox'), 'tiep nhan');
  await choose(user, 'Cơ quan', 'Trung tâm HCC tỉnh (1)');
  await waitFor(() => expect(location.search).toBe('?cq=trung-tam-hanh-chinh-cong&tim=tiep+nhan'));
  expect(screen.getByRole('searchbox')).toHaveValue('tiep nhan');
});

test.each([
  ['tt=abc&tin=__proto__&xep=%00&xem=constructor', 'tt=abc, tin=__proto__, xem=constructor, xep=\u0000'],
  ['cq=so-khong-co', 'cq=so-khong-co'],
  ['tim=%E0%A4%A', null],
  [`do=${'x'.repeat(3000)}`, `do=${'x'.repeat(40)}`],
])('an address with «%s» shows the pillar and says quietly what was passed over', async (query, said) => {
  await open(`${page}?${query}`);
  const note = all()
    .queryAllByText(/không đọc được, đã bỏ qua/)
    .map(({ textContent }) => textContent);
  expect(note.length).toBe(said === null ? 0 : 1);
  for (const words of said?.replace('\u0000', '').split(', ') ?? []) expect(note[0]).toContain(words);
});

describe('when nothing is left', () => {
  test('the page says which condition to drop, and a press does it', async () => {
    const user = await open(`${page}?tt=dat&cq=trung-tam-hanh-chinh-cong`);
    expect(all().getByText('Không có chỉ số nào hợp với mọi điều kiện đã chọn.')).toBeVisible();
    expect(all().getByRole('status')).toHaveTextContent('0 trên 13 chỉ số');
    const ways = all().getAllByRole('button', { name: /^Bỏ / });
    expect(ways.map(({ textContent }) => textContent)).toEqual([
      'Bỏ «Trạng thái: Đạt mục tiêu»: còn 4 chỉ số',
      'Bỏ «Cơ quan: Trung tâm HCC tỉnh»: còn 2 chỉ số',
    ]);
    await user.click(all().getByRole('button', { name: /^Bỏ «Cơ quan/ }));
    await waitFor(() => expect(listed()).toEqual(['full-online-services', 'digital-work-files']));
  });

  test('where dropping one is not enough, it says which to keep', async () => {
    const user = await open(`${page}?tt=dat&tim=xyz&cq=chua_neu`);
    await user.click(all().getByRole('button', { name: 'Chỉ giữ «Trạng thái: Đạt mục tiêu»: 2 chỉ số' }));
    await waitFor(() => expect(listed()).toHaveLength(2));
    expect(location.search).toBe('?tt=dat');
  });
});

test('indicators whose record is faulty are counted apart', async () => {
  await open('/tru-cot/ha-tang-so/?tt=chua-co-muc-tieu', 'malformed');
  expect(all().getByText('không tính 4 chỉ số có số liệu lỗi')).toBeVisible();
  expect(all().queryByText('Số liệu lỗi, đã tách riêng')).toBeNull();
});

test('overdue figures are found by their trust', async () => {
  const user = await open('/tru-cot/ha-tang-so/', 'stale');
  const overdue = choices('Độ tin cậy').find((choice) => choice?.startsWith('Quá hạn'));
  await choose(user, 'Độ tin cậy', overdue ?? '');
  await waitFor(() => expect(search().get('tin')).toBe('qua-han'));
  expect(all().getByRole('status')).toHaveTextContent(/ trên 10 chỉ số$/);
});

describe('the order of the cards', () => {
  test('puts the worst status first', async () => {
    const user = await open(page);
    await choose(user, 'Xếp theo', 'Trạng thái kém trước');
    await waitFor(() =>
      expect(listed().slice(0, 3)).toEqual([
        'dti-rank',
        'online-dossier-share',
        'online-dossier-share-province',
      ]),
    );
    expect(location.search).toBe('?xep=trang-thai');
  });

  test('puts the oldest figure first', async () => {
    await open(`${page}?xep=ky`);
    expect(listed()[0]).toBe('dti-rank');
  });
});

describe('by keyboard alone', () => {
  test('every control is reached in turn', async () => {
    const user = await open(page);
    all().getByRole('button', { name: 'Thẻ' }).focus();
    const reached: string[] = [];
    for (let stop = 0; stop < 9; stop += 1) {
      // One stop after the other is the point.
      // oxlint-disable-next-line no-await-in-loop
      await user.tab();
      const { activeElement } = document;
      reached.push(
        activeElement?.closest('label')?.textContent?.slice(0, 8) ?? activeElement?.textContent ?? '',
      );
    }
    expect(reached.slice(0, 3)).toEqual(['Bảng', 'Bảng nhiệt', 'Đồ thị nhỏ']);
    expect(reached.slice(3).map((name) => name.slice(0, 4))).toEqual([
      'Tìm ',
      'Trạn',
      'Độ t',
      'Cơ q',
      'Cách',
      'Xếp ',
    ]);
  });
});

describe('with 1,250 indicators in a pillar', () => {
  test('a search finds one at once', { timeout: 60_000 }, async () => {
    const user = await renderAt('/tru-cot/ha-tang-so/', 'huge');
    await screen.findByRole('heading', { level: 1 }, { timeout: 40_000 });
    await user.type(screen.getByRole('searchbox'), 'sinh ra so 4997');
    await waitFor(() => expect(listed()).toEqual(['sinh-ra-4997']), { timeout: 20_000 });
    expect(all().getByRole('status')).toHaveTextContent('1 trên 1250 chỉ số');
  });
});
