import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { UserEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import type { ScenarioName } from '../../mocks/scenarios/names.ts';
import { renderAt } from '../setup/render.tsx';
import { headline } from './on-page.ts';

/** The box that is typed into, once the search opened and is ready. */
async function openSearch(user: UserEvent): Promise<HTMLElement> {
  await user.keyboard('/');
  const box = screen.getByRole('combobox', { name: 'Tìm chỉ số, chương trình, cơ quan' });
  await screen.findByRole('listbox', { name: 'Kết quả tìm kiếm' });
  return box;
}

async function searchAt(url: string, scenario?: ScenarioName, ...first: Parameters<typeof renderAt>[2][]) {
  const user = await renderAt(url, scenario, ...first);
  await headline();
  return { user, box: await openSearch(user) };
}

const dialog = () => within(screen.getByRole('dialog', { name: 'Tìm' }));
const lines = () => dialog().getAllByRole('option');
const group = (name: RegExp) => within(dialog().getByRole('group', { name }));
const chosen = () => dialog().getByRole('option', { selected: true });

test('slash, two words and Enter lead to the indicator, without a mouse', async () => {
  const { user, box } = await searchAt('/');
  expect(box).toHaveFocus();
  await user.keyboard('dinh danh');
  await waitFor(() => expect(chosen()).toHaveTextContent('Tài khoản định danh điện tử đã cấp'));
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('dialog')).toBeNull();
  const heading = await screen.findByRole('heading', { level: 1, name: /^Tài khoản định danh/ });
  expect(heading).toHaveFocus();
  expect(location.pathname).toBe('/chi-so/eid-accounts/');
});

test('the answer stands in the list: value, period, status, code, pillar and owner, what matched marked', async () => {
  const { user } = await searchAt('/');
  await user.keyboard('suc khoe dien tu');
  await waitFor(() => expect(lines()[0]).toHaveTextContent('Tỷ lệ dân số có hồ sơ sức khỏe điện tử'));
  const [first] = lines();
  for (const part of ['92%', '07/2023', 'Đạt mục tiêu', 'XH-05', 'Xã hội số', 'Sở Y tế']) {
    expect(first).toHaveTextContent(part);
  }
  const marks = [...(first?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent);
  expect(marks).toEqual(['sức', 'khỏe', 'điện', 'tử']);
});

test('what was issued is never shown without what is used', async () => {
  const { user } = await searchAt('/');
  await user.keyboard('XH-03');
  await waitFor(() => expect(lines()[0]).toHaveTextContent('hơn 700.000 tài khoản'));
  expect(lines()[0]).toHaveTextContent('25,78%');
});

test('results are grouped by kind with their counts, the kind of the best one first', async () => {
  const { user } = await searchAt('/');
  await user.keyboard('ipv6');
  await waitFor(() => expect(group(/^Chỉ số 3$/).getAllByRole('option')).toHaveLength(3));
  expect(group(/^Chương trình 1$/).getByRole('option')).toHaveTextContent('Chương trình IPv6 For Gov');
  expect(group(/^Mốc việc/).getAllByRole('option')[0]).toHaveTextContent('Xong sớm');
  expect(dialog().getAllByRole('group')[0]).toHaveTextContent(/^Chỉ số/);
});

test('the arrows, Home and End choose a line and the box tells which; the focus stays in it', async () => {
  const { user, box } = await searchAt('/');
  await user.keyboard('ho so');
  await waitFor(() => expect(lines().length).toBeGreaterThan(5));
  const at = () => lines().indexOf(chosen());
  expect(at()).toBe(0);
  for (const [key, place] of [
    ['{ArrowDown}', 1],
    ['{ArrowDown}', 2],
    ['{ArrowUp}', 1],
    ['{End}', lines().length - 1],
    ['{ArrowDown}', 0],
    ['{ArrowUp}', lines().length - 1],
    ['{Home}', 0],
  ] as const) {
    await user.keyboard(key);
    expect(at(), key).toBe(place);
    expect(box).toHaveAttribute('aria-activedescendant', chosen().id);
    expect(box).toHaveFocus();
  }
  expect(box).toHaveAttribute('aria-expanded', 'true');
  expect(box).toHaveAttribute('aria-controls', dialog().getByRole('listbox').id);
});

test('what does not fit is shown when it is asked for', async () => {
  const { user } = await searchAt('/');
  await user.keyboard('ho so');
  const more = await dialog().findByRole('option', { name: 'Hiện thêm 5 mục' });
  expect(group(/^Chỉ số hiện 6 trong 11/).getAllByRole('option')).toHaveLength(7);
  await user.click(more);
  expect(group(/^Chỉ số 11$/).getAllByRole('option')).toHaveLength(11);
});

test('an agency leads to all it answers for, and Backspace leads back to everything', async () => {
  const { user, box } = await searchAt('/');
  await user.keyboard('cong an tinh');
  await waitFor(() => expect(chosen()).toHaveTextContent('Công an tỉnh Bình Thuận'));
  await user.keyboard('{Enter}');
  expect(dialog().getByRole('button', { name: 'Thôi lọc theo Công an tỉnh Bình Thuận' })).toBeVisible();
  await waitFor(() => expect(lines()).toHaveLength(3));
  expect(box).toHaveValue('');
  expect(box).toHaveFocus();
  await user.keyboard('can cuoc');
  await waitFor(() => expect(lines()).toHaveLength(1));
  await user.clear(box);
  await user.keyboard('{Backspace}');
  expect(dialog().queryByRole('button', { name: /^Thôi lọc/ })).toBeNull();
});

test('a platform is opened at its place on the programmes page', async () => {
  const { user } = await searchAt('/');
  await user.keyboard('mot cua dien tu');
  await waitFor(() => expect(chosen()).toHaveTextContent('Một cửa điện tử'));
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: /mốc việc đã xong/ });
  expect(location.pathname + location.hash).toBe('/chuong-trinh/#muc-electronic-one-stop');
  expect(document.getElementById('muc-electronic-one-stop')).toHaveTextContent('Một cửa điện tử');
});

test('before anything is typed, the key figures and the pages are offered', async () => {
  const { user } = await searchAt('/');
  expect(group(/^Chỉ số chính$/).getAllByRole('option')).toHaveLength(5);
  const pages = group(/^Trang$/)
    .getAllByRole('option')
    .map(({ textContent }) => textContent.trim());
  expect(pages).toEqual(
    expect.arrayContaining(['Tổng quan', 'Hạ tầng số', 'Cần chú ý', 'So sánh hai kỳ số liệu']),
  );
  expect(dialog().queryByRole('option', { selected: true })).toBeNull();
  await user.keyboard('{ArrowDown}{Enter}');
  await screen.findByRole('heading', { level: 1, name: /IPv6/ });
});

describe('when nothing is found', () => {
  test('it says so, with what to do', async () => {
    const { user, box } = await searchAt('/');
    await user.keyboard('xyzxyzxyz');
    expect(await dialog().findByText('Không tìm thấy «xyzxyzxyz».')).toBeVisible();
    expect(dialog().getByText(/^Thử ít từ hơn, từ ngắn hơn, hoặc mã chỉ số như HT-01\./)).toBeVisible();
    expect(box).toHaveAttribute('aria-expanded', 'false');
    expect(box).not.toHaveAttribute('aria-activedescendant');
  });

  test('another spelling is offered and can be taken', async () => {
    const { user, box } = await searchAt('/');
    await user.keyboard('interrnnett');
    await user.click(await dialog().findByRole('button', { name: 'internet' }));
    expect(box).toHaveValue('internet');
    await waitFor(() => expect(lines()[0]).toHaveTextContent('Tốc độ truy cập Internet'));
  });

  test('a near answer says that it is only near', async () => {
    const { user } = await searchAt('/');
    await user.keyboard('cang quang');
    expect(await dialog().findByText('Không mục nào có đủ các từ như đã gõ. Gần nhất:')).toBeVisible();
    expect(lines()[0]).toHaveTextContent('cáp quang');
  });
});

describe('the keys that open it', () => {
  test('are Ctrl+K too, even from a field; a slash in a field is a slash', async () => {
    const user = await renderAt('/');
    await headline();
    const choice = await screen.findByRole('combobox', { name: 'Kỳ số liệu' });
    choice.focus();
    await user.keyboard('/');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.getByRole('dialog', { name: 'Tìm' })).toBeVisible();
    await user.keyboard('50/63');
    expect(screen.getByRole('combobox', { name: /^Tìm/ })).toHaveValue('50/63');
  });

  test('have a button beside the navigation; Escape gives the focus back to it', async () => {
    const user = await renderAt('/');
    await headline();
    const button = screen.getByRole('button', { name: 'Tìm' });
    await user.click(button);
    expect(screen.getByRole('combobox', { name: /^Tìm/ })).toHaveFocus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(button).toHaveFocus();
  });

  test('leave a letter alone that an input method is composing', async () => {
    const { box } = await searchAt('/');
    fireEvent.compositionStart(box);
    fireEvent.change(box, { target: { value: 'đinh' } });
    await waitFor(() => expect(chosen()).toBeVisible());
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
    expect(screen.getByRole('dialog')).toBeVisible();
    expect(location.pathname).toBe('/');
  });
});

test('a line opens in a new tab with Ctrl+Enter, and is a real link', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  onTestFinished(() => opened.mockRestore());
  const { user } = await searchAt('/?ky=2023-07');
  await user.keyboard('toc do internet');
  await waitFor(() => expect(chosen()).toHaveTextContent('Tốc độ truy cập Internet'));
  expect(chosen()).toHaveAttribute('href', './chi-so/internet-speed/?ky=2023-07');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(opened).toHaveBeenCalledWith('./chi-so/internet-speed/?ky=2023-07', '_blank', 'noopener');
  expect(screen.getByRole('dialog')).toBeVisible();
});

test('the edition on the screen is searched, and kept on the way', async () => {
  const { user } = await searchAt('/?ky=2023-07');
  await user.keyboard('diem cau');
  await waitFor(() => expect(lines()[0]).toHaveTextContent('136 điểm cầu'));
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: /136 điểm cầu/ });
  expect(location.search).toBe('?ky=2023-07');
});

test('how much was found is announced when the typing rests', async () => {
  const { user } = await searchAt('/');
  await user.keyboard('ipv6');
  const status = dialog().getByRole('status');
  expect(status).toHaveTextContent('');
  await waitFor(() => expect(status).toHaveTextContent(/^\d+ kết quả$/), { timeout: 3000 });
});

describe('when something cannot be loaded', () => {
  test('programmes: indicators are found all the same, and it says what is missing', async () => {
    const { user } = await searchAt(
      '/',
      'normal',
      http.get('*/programmes.json', () => HttpResponse.error()),
    );
    expect(await dialog().findByText(/^Chưa tải được chương trình và nền tảng/)).toBeVisible();
    await user.keyboard('toc do');
    await waitFor(() => expect(lines()[0]).toHaveTextContent('80 Mb/s'));
  });

  test('the figures: pages are found, and it says that the figures are missing', async () => {
    const { user } = await searchAt('/', 'down');
    expect(await dialog().findByText('Chưa tải được số liệu; chỉ tìm được các trang.')).toBeVisible();
    await user.keyboard('phuong phap');
    await waitFor(() => expect(lines()[0]).toHaveTextContent('Phương pháp tính trạng thái'));
  });

  test('an edition without indicators says so', async () => {
    await searchAt('/', 'empty');
    expect(await dialog().findByText('Kỳ số liệu này chưa có chỉ số nào.')).toBeVisible();
  });
});

test('names of three hundred letters, from right to left and with emoji are found and shown as text', async () => {
  const names = [`Chỉ số ${'rất dài '.repeat(36)}cuối`, 'مؤشر التحول الرقمي', 'Điểm 🚀 <b>đậm</b>'];
  const catalogue = JSON.parse(readFileSync('public/api/v1/catalogue.json', 'utf8'));
  names.forEach((name, at) => (catalogue.indicators[at].name = { vi: name }));
  const { user, box } = await searchAt(
    '/',
    'normal',
    http.get('*/api/v1/catalogue.json', () => HttpResponse.json(catalogue)),
  );
  for (const [at, typed] of ['rat dai cuoi', 'مؤشر', '🚀'].entries()) {
    await user.clear(box);
    await user.click(box);
    await user.paste(typed);
    await waitFor(() => expect(lines()[0]).toHaveTextContent(names[at] ?? ''));
  }
  expect(lines()[0]?.querySelector('b')).toBeNull();
});

test('ten thousand letters are answered', async () => {
  const { user } = await searchAt('/');
  await user.paste('toc do internet '.repeat(625));
  await waitFor(() => expect(lines()[0]).toHaveTextContent('Tốc độ truy cập Internet'));
});

test('among five thousand indicators one is found by its number', { timeout: 60_000 }, async () => {
  const user = await renderAt('/', 'huge');
  await screen.findByRole('heading', { level: 1 }, { timeout: 40_000 });
  await user.keyboard('/');
  await screen.findByRole('listbox', {}, { timeout: 20_000 });
  await user.paste('sinh ra so 4321');
  await waitFor(() => expect(lines()[0]).toHaveTextContent('Chỉ số sinh ra số 4321'));
  expect(lines().length).toBeLessThan(30);
});
