import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { card, headline, main } from './on-page.ts';

test('after a navigation, focus stands on the heading of the new page and the title names it', async () => {
  const user = await renderAt('/');
  await headline();
  await user.click(card('Tốc độ Internet trung bình'));
  const heading = await screen.findByRole('heading', {
    level: 1,
    name: /^Tốc độ Internet trung bình: 80 Mb\/s/,
  });
  expect(heading).toHaveFocus();
  expect(document.title).toBe('Tốc độ Internet trung bình · Chuyển đổi số Bình Thuận');
});

test('a change of the view alone leaves focus where it is', async () => {
  const user = await renderAt('/chi-so/online-dossier-share/');
  const table = await main().findByRole('tab', { name: 'Bảng' });
  await user.click(table);
  expect(table).toHaveFocus();
});

test('the back key leads back to the page and the edition that were left', async () => {
  const user = await renderAt('/?ky=2023-07');
  await headline();
  await user.click(card('Tốc độ Internet trung bình'));
  await screen.findByRole('heading', { level: 1, name: /^Tốc độ Internet/ });
  history.back();
  expect(await screen.findByRole('heading', { name: 'Chỉ số chính' })).toBeVisible();
  expect(location.search).toBe('?ky=2023-07');
});

test('the page of an indicator stands under its pillar in the navigation', async () => {
  await renderAt('/chi-so/online-dossier-share/');
  await headline();
  const places = within(screen.getByRole('navigation', { name: 'Điều hướng chính' }));
  expect(places.getByRole('link', { name: 'Chính quyền số' })).toHaveAttribute('aria-current', 'page');
  expect(places.getByRole('link', { name: 'Xã hội số' })).not.toHaveAttribute('aria-current');
});

test('the first stop of the keyboard skips to the content', async () => {
  const user = await renderAt('/');
  await headline();
  await user.tab();
  const skip = screen.getByRole('link', { name: 'Bỏ qua đến nội dung' });
  expect(skip).toHaveFocus();
  const target = screen.getByRole('main');
  expect(skip).toHaveAttribute('href', `#${target.id}`);
  expect(target).toHaveAttribute('tabindex', '-1');
});

test('the path from the overview down to an indicator is shown and can be walked up', async () => {
  const user = await renderAt('/chi-so/internet-speed/');
  await headline();
  const path = within(main().getByRole('navigation', { name: 'Đường dẫn' }));
  expect(path.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Tổng quan',
    'Hạ tầng số',
    'HT-02',
  ]);
  expect(path.getByText('HT-02')).toHaveAttribute('aria-current', 'page');
  await user.click(path.getByRole('link', { name: 'Hạ tầng số' }));
  expect(await screen.findByRole('heading', { level: 1, name: /^Hạ tầng số: / })).toHaveFocus();
});

test('the main navigation leads to every pillar and to the programmes', async () => {
  await renderAt('/');
  await headline();
  const links = within(screen.getByRole('navigation', { name: 'Điều hướng chính' })).getAllByRole('link');
  const places = links.map((link) => [
    link.textContent,
    new URL(link.getAttribute('href') ?? '', location.href).pathname,
  ]);
  expect(places).toEqual([
    ['Tổng quan', '/'],
    ['Hạ tầng số', '/tru-cot/ha-tang-so/'],
    ['Chính quyền số', '/tru-cot/chinh-quyen-so/'],
    ['Kinh tế số', '/tru-cot/kinh-te-so/'],
    ['Xã hội số', '/tru-cot/xa-hoi-so/'],
    ['Chương trình', '/chuong-trinh/'],
  ]);
});

test('links are relative, so that they hold under any sub-path', async () => {
  await renderAt('/chi-so/internet-speed/');
  await headline();
  const inside = screen
    .getAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !href.startsWith('https://') && !href.startsWith('http://'));
  expect(inside.length).toBeGreaterThan(8);
  expect(inside.filter((href) => href.startsWith('/'))).toEqual([]);
});
