import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, onTestFinished, test, vi } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { card, headline, main, part } from './on-page.ts';

/** The choice of editions, once their list has come. */
async function editions(): Promise<HTMLElement> {
  const choice = await screen.findByRole('combobox', { name: 'Kỳ số liệu' });
  await waitFor(() => expect(choice).toBeEnabled());
  return choice;
}

test('the banner says which edition is shown and until when its figures reach', async () => {
  await renderAt('/');
  await headline();
  expect(await editions()).toHaveDisplayValue('Kỳ cuối của tỉnh, tháng 6/2025');
  expect(screen.getByText('chốt số liệu 30/06/2025')).toBeVisible();
});

test('another edition is chosen in the banner, stands in the address, and changes every figure', async () => {
  const user = await renderAt('/');
  const last = (await headline()).textContent;
  expect(part('Hạ tầng số').getByText('10 chỉ số · 10 có số liệu')).toBeVisible();

  await user.selectOptions(await editions(), 'Tháng 7/2023');
  expect(await screen.findByText('chốt số liệu 31/07/2023')).toBeVisible();
  expect(location.search).toBe('?ky=2023-07');
  expect((await headline()).textContent).not.toBe(last);
  // What lies below the first screen follows it.
  expect(await screen.findByText('10 chỉ số · 5 có số liệu')).toBeVisible();
});

test('the edition goes along from page to page, and the default one leaves no trace in the address', async () => {
  const user = await renderAt('/?ky=2023-07');
  await headline();
  await user.click(card('Tốc độ Internet trung bình'));
  expect(await screen.findByRole('heading', { level: 1, name: /^Tốc độ Internet/ })).toBeVisible();
  expect(location.search).toBe('?ky=2023-07');

  await user.selectOptions(await editions(), 'Kỳ cuối của tỉnh, tháng 6/2025');
  expect(await screen.findByText('chốt số liệu 30/06/2025')).toBeVisible();
  expect(location.pathname).toBe('/chi-so/internet-speed/');
  expect(location.search).toBe('');
});

test('a frozen edition judges as of its own day, not as of today', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2031-01-01T08:00:00+07:00') });
  onTestFinished(() => void vi.useRealTimers());
  await renderAt('/');
  await headline();
  // From July 2023 to June 2025.
  expect(card('Hồ sơ sức khỏe điện tử')).toHaveTextContent('cách 23 tháng');
});

test('an edition that does not exist is named, with the way to the one that does', async () => {
  const user = await renderAt('/?ky=1999-01');
  const alert = await main().findByRole('alert');
  expect(alert).toHaveTextContent('Không có kỳ số liệu «1999-01».');
  await user.click(within(alert).getByRole('link', { name: 'Xem kỳ mặc định' }));
  expect(await screen.findByRole('heading', { name: 'Chỉ số chính' })).toBeVisible();
  expect(location.search).toBe('');
});

test('when the list of editions cannot be had, the figures are shown all the same', async () => {
  await renderAt(
    '/',
    'normal',
    http.get('*/editions.json', () => HttpResponse.error()),
  );
  await headline();
  expect(card('Hồ sơ sức khỏe điện tử')).toHaveTextContent('92%');
  expect(screen.getByRole('combobox', { name: 'Kỳ số liệu' })).toBeDisabled();
});
