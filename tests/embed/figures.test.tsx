import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { withIndicator } from '../setup/edited.ts';
import { addresses, open, text } from './on-widget.ts';

describe('one indicator', () => {
  test('says what the figure is, what it means, of which day, from whom, and leads to its page', async () => {
    const { told } = await open('/nhung/chi-so/health-records/');
    const widget = screen.getByRole('article', { name: 'Tỷ lệ dân số có hồ sơ sức khỏe điện tử' });
    expect(widget).toHaveTextContent('92%');
    expect(widget).toHaveTextContent('Đạt mục tiêu');
    expect(widget).toHaveTextContent('Vượt 2 điểm % so với mục tiêu quốc gia 2025 (90%)');
    expect(widget).toHaveTextContent('Số liệu 07/2023 · VietNamNet, dẫn Báo Bình Thuận');
    expect(addresses()).toEqual(['/chi-so/health-records/']);
    expect(told).toEqual([{ type: 'ready' }]);
  });

  test('opens every link in a tab of its own and tells the page around', async () => {
    const { user, told } = await open('/nhung/chi-so/eid-accounts/');
    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(2);
    for (const link of links) {
      expect(link).toHaveAttribute('target', '_blank');
      expect(link).toHaveAttribute('rel', 'noopener noreferrer');
      expect(link).toHaveAccessibleName(/\(mở thẻ mới\)$/);
    }
    const [first] = links;
    first?.addEventListener('click', (event) => event.preventDefault());
    if (first) await user.click(first);
    expect(told).toContainEqual({ type: 'navigate', href: first?.getAttribute('href') });
  });

  test('names its link by what it leads to, and takes no focus', async () => {
    await open('/nhung/chi-so/health-records/');
    expect(screen.getByRole('link', { name: /^Xem chi tiết.*hồ sơ sức khỏe điện tử/ })).toBeVisible();
    expect(document.body).toHaveFocus();
  });

  test('shows what is issued and what of it is used together, each with its day and publisher', async () => {
    await open('/nhung/chi-so/eid-accounts/');
    expect(text()).toContain('hơn 700.000 tài khoản');
    expect(text()).toMatch(/Kích hoạt định danh điện tử .*25,78% · 06\/2023 Cổng TTĐT tỉnh Bình Thuận/);
    expect(addresses()).toContain('/chi-so/eid-activation/');
  });

  test('says of a hundred per cent what it is all of', async () => {
    await open('/nhung/chi-so/citizen-id/');
    expect(text()).toMatch(/100% là toàn bộ người đủ điều kiện/);
  });

  test.each([2, 3, 4])('begins its outline at level %i when told so', async (level) => {
    await open(`/nhung/chi-so/health-records/?cap=${level}`);
    expect(screen.getByRole('heading', { level })).toHaveTextContent('hồ sơ sức khỏe');
  });

  test('without a title it is still named for a screen reader', async () => {
    await open('/nhung/chi-so/health-records/?tieu-de=0');
    expect(screen.getByRole('heading', { level: 2 })).toHaveClass('visually-hidden');
    expect(screen.getByRole('article', { name: /hồ sơ sức khỏe/ })).toBeInTheDocument();
  });

  test('carries the frozen edition and the language on, and names the edition', async () => {
    await open('/nhung/chi-so/health-records/?ky=2023-07&ngon-ngu=en');
    expect(addresses()).toEqual(['/chi-so/health-records/?ky=2023-07&ngon-ngu=en']);
    expect(text()).toContain('Edition: July 2023');
  });

  test('of a closed record says that it is closed', async () => {
    await open('/nhung/chi-so/health-records/');
    expect(text()).toContain('Bình Thuận thuộc Lâm Đồng từ 01/07/2025; hồ sơ số liệu đã kết thúc.');
  });
});

describe('a chart', () => {
  test('of a history is a line from zero, with the value above it and how to read it below', async () => {
    await open('/nhung/chi-so/online-dossier-share/?hinh=bieu-do');
    const picture = await screen.findByRole('figure', { name: /Tỷ lệ hồ sơ nộp trực tuyến/ });
    const points = within(picture).getAllByRole('listitem');
    expect(points.map((point) => point.textContent)).toEqual([
      '01/2025: 27,8',
      '02/2025: 42,1',
      '03/2025: 41,5',
      '04/2025: 39,0',
    ]);
    expect(text()).toContain('39,0%');
    expect(text()).toContain('Trục bắt đầu từ 0 · Điểm rỗng: tạm tính hoặc suy ra');
  });

  test('of a single figure is bars beside what it may be compared with', async () => {
    await open('/nhung/chi-so/internet-speed/?hinh=bieu-do');
    const picture = await screen.findByRole('figure');
    expect(picture).toHaveTextContent('Bình Thuận, 07/2023: 80 Mb/s');
    expect(picture).toHaveTextContent('Cả nước theo chính bài báo, 07/2023: 78,43 Mb/s');
  });

  test('of a rank claims no zero', async () => {
    await open('/nhung/chi-so/dti-rank/?hinh=bieu-do');
    await screen.findByRole('figure');
    expect(text()).toContain('Bên phải là hạng 1, bên trái là hạng 63');
    expect(text()).not.toContain('Trục bắt đầu từ 0');
  });

  test('says that there is nothing to draw where there is nothing', async () => {
    await open('/nhung/chi-so/smartphone-adults/?hinh=bieu-do');
    expect(await screen.findByText(/Chưa vẽ được/)).toBeVisible();
    expect(screen.queryByRole('figure')).toBeNull();
  });
});

describe('a table', () => {
  test('has the newest periods first, as many as asked for, and leads to the rest', async () => {
    await open('/nhung/chi-so/online-dossier-share/?hinh=bang&toi-da=2');
    const table = await screen.findByRole('table');
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map((row) => row.textContent)).toEqual(['04/2025', '03/2025']);
    expect(screen.getByRole('link', { name: /^Còn 2 kỳ/ })).toBeVisible();
  });

  test('names those who published the earlier periods', async () => {
    await open('/nhung/chi-so/dti-rank/?hinh=bang');
    await screen.findByRole('table');
    expect(text()).toMatch(/Các kỳ khác: .*Sở KH&ĐT Bình Thuận/);
    expect(text()).toContain('tính từ số đã công bố');
  });
});

describe('a comparison', () => {
  test('has the period before, the target and the country, each a figure or the reason why not', async () => {
    await open('/nhung/so-sanh/internet-speed/');
    const rows = screen
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(rows).toEqual([
      ['So với kỳ trước', 'chưa có số liệu kỳ trước'],
      ['So với mục tiêu', 'Chưa có mục tiêu'],
      ['So với cả nước', 'cao hơn 1,57 Mb/s (+2,0%)'],
    ]);
    expect(text()).toContain('Số liệu 07/2023');
    expect(addresses()).toEqual(['/chi-so/internet-speed/']);
  });

  test('shows no gap where the methods differ', async () => {
    await open('/nhung/so-sanh/eid-activation/');
    expect(text()).toContain('khác phương pháp đo');
    expect(text()).not.toContain('43,47');
  });
});

describe('a set', () => {
  test('has a card for each, with its own day, source and link; names stay whatever the title option', async () => {
    const { told } = await open('/nhung/bo/?ma=internet-speed,health-records&tieu-de=0&cap=3');
    const cards = screen.getAllByRole('article');
    expect(cards).toHaveLength(2);
    for (const card of cards) {
      expect(within(card).getByRole('heading', { level: 3 })).not.toHaveClass('visually-hidden');
      expect(card).toHaveTextContent(/Số liệu 07\/2023 · VietNamNet/);
    }
    expect(addresses()).toEqual(['/chi-so/internet-speed/', '/chi-so/health-records/']);
    expect(told).toEqual([{ type: 'ready' }]);
  });

  test('says which of its indicators is unknown and shows the others', async () => {
    const { told } = await open('/nhung/bo/?ma=health-records,khong-co');
    expect(text()).toContain('92%');
    expect(text()).toContain('Không có chỉ số «khong-co» trong kỳ số liệu này.');
    expect(told).toEqual([{ type: 'ready' }]);
  });

  test('of more than it holds shows the first and says so', async () => {
    const ids = Array.from({ length: 13 }, (_, at) => `khong-${at}`);
    await open(`/nhung/bo/?ma=health-records,${ids.join(',')}`);
    expect(screen.getAllByRole('article')).toHaveLength(12);
    expect(text()).toContain('Một ô chứa nhiều nhất 12 chỉ số; 14 chỉ số được nêu');
  });
});

test('a value or a name of any length stays what it is, as text', async () => {
  const name = { vi: `${'Rất dài '.repeat(40)}<b>đậm</b>`, en: null };
  await open(
    '/nhung/chi-so/eid-accounts/',
    'normal',
    withIndicator('eid-accounts', (one) => ({
      name,
      latest: { ...one.latest, value: 123_456_789_012_345 },
    })),
  );
  expect(screen.getByRole('heading')).toHaveTextContent('<b>đậm</b>');
  await waitFor(() => expect(text()).toContain('123.456.789.012.345'));
});
