import { http, HttpResponse } from 'msw';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { serve } from '../../mocks/node.ts';
import { addresses, anyPeriod, open, said, text } from './on-widget.ts';

describe('a pillar', () => {
  test('says in one sentence where it stands, shows its first indicators and leads to the rest', async () => {
    const { told } = await open('/nhung/tru-cot/ha-tang-so/');
    const widget = within(screen.getByRole('article', { name: 'Hạ tầng số' }));
    expect(widget.getByText(/chỉ số có mục tiêu đã đạt/)).toBeVisible();
    const rows = widget.getAllByRole('listitem');
    expect(rows).toHaveLength(5);
    for (const row of rows) {
      expect(said(row)).toMatch(anyPeriod);
      expect(within(row).getByRole('link')).toHaveAttribute('target', '_blank');
    }
    expect(widget.getByRole('link', { name: /^Còn 5 chỉ số/ })).toBeVisible();
    expect(text()).toContain('Số liệu đến 30/06/2025');
    expect(addresses()).toContain('/tru-cot/ha-tang-so/');
    expect(told).toEqual([{ type: 'ready' }]);
  });

  test('with room for all names those without a figure too, each with its reason', async () => {
    await open('/nhung/tru-cot/kinh-te-so/?toi-da=20');
    const rows = screen.getAllByRole('listitem').map(said);
    expect(rows.filter((row) => row.includes('Chưa có số liệu công bố')).length).toBeGreaterThan(5);
    expect(screen.queryByRole('link', { name: /^Còn/ })).toBeNull();
  });

  test('says which records are faulty', async () => {
    await open('/nhung/tru-cot/ha-tang-so/', 'malformed');
    expect(text()).toMatch(/\d bản ghi lỗi đã tách riêng/);
  });

  test('without indicators says so', async () => {
    await open('/nhung/tru-cot/ha-tang-so/', 'empty');
    expect(text()).toContain('Trụ cột này chưa có chỉ số nào');
  });
});

describe('the overview', () => {
  test('has its sentence, the tally, the key figures with day and source, and the edition', async () => {
    await open('/nhung/tong-quan/');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Chuyển đổi số Bình Thuận');
    expect(screen.getByRole('list', { name: 'Tổng hợp trạng thái' })).toHaveTextContent(/\d+.*đạt mục tiêu/);
    expect(text()).toContain('Kỳ cuối của tỉnh, tháng 6/2025 · Số liệu đến 30/06/2025');
    const key = addresses().filter((address) => address.startsWith('/chi-so/'));
    expect(key).toHaveLength(5);
    for (const link of screen.getAllByRole('link', { name: /mở thẻ mới/ }).slice(0, 5)) {
      expect(said(link.closest('li') ?? link)).toMatch(anyPeriod);
    }
    expect(addresses()).toContain('/');
  });

  test('of an empty edition says that there is nothing', async () => {
    await open('/nhung/tong-quan/', 'empty');
    expect(text()).toContain('Kỳ số liệu này chưa có chỉ số nào.');
  });
});

describe('what needs attention', () => {
  test('is worst first, each with its reason, owner, day and source', async () => {
    await open('/nhung/can-chu-y/');
    const rows = screen.getAllByRole('listitem').map(said);
    expect(rows[0]).toMatch(/Xếp hạng DTI.*Chệch lộ trình.*Chủ trì: Sở TT&TT .*năm 2022/);
    for (const row of rows) expect(row).toMatch(/Chủ trì: /);
    for (const row of rows) expect(row).toMatch(anyPeriod);
    expect(text()).toMatch(/4 việc cần lãnh đạo xử lý/);
  });

  test('has no more lines than asked for and leads to the others', async () => {
    await open('/nhung/can-chu-y/?toi-da=2');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('link', { name: /^Còn 2 việc/ })).toBeVisible();
    expect(addresses()).toContain('/can-chu-y/');
  });

  test('says that bottlenecks could not be had, and can be asked again', async () => {
    const without = http.get('*/programmes.json', () => new HttpResponse('', { status: 500 }));
    const { user } = await open('/nhung/can-chu-y/', 'normal', without);
    expect(await screen.findByText(/Chưa lấy được điểm nghẽn/)).toBeVisible();
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
    serve('normal');
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    await expect.poll(() => screen.queryByText(/Chưa lấy được điểm nghẽn/)).toBeNull();
  });

  test('with nothing on the list says so', async () => {
    await open('/nhung/can-chu-y/', 'empty');
    expect(text()).toContain('Chưa có việc nào cần lãnh đạo xử lý');
  });
});
