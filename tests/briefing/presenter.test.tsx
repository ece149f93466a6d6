import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { server } from '../../mocks/node.ts';
import { deviceStorage } from '../../src/platform/storage.ts';
import { withIndicator } from '../setup/edited.ts';
import { renderAt } from '../setup/render.tsx';
import { deckFile, forgetDecks } from './composer-page.ts';
import { title } from './on-screen.ts';
import { currentTitle, here, openConsole, otherWindow, session } from './show-windows.tsx';

afterEach(() => {
  sessionStorage.clear();
});

test('the speaker sees the slide, the next one, the notes, and as of when the figures are', async () => {
  const user = await openConsole('bo=xa-hoi-so&slide=chi-so.health-records');
  expect(await currentTitle()).toContain('Hồ sơ sức khỏe điện tử: vượt 2 điểm %');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Slide \d+ \/ \d+ · Xã hội số$/);
  expect(screen.getByText(/^số liệu giữ nguyên từ \d\d:\d\d$/)).toBeVisible();
  const notes = screen.getByRole('region', { name: 'Ghi chú' });
  expect(within(notes).getAllByRole('listitem').length).toBeGreaterThan(0);
  const next = screen.getByRole('region', { name: 'Trang sau' });
  const comes = next.querySelector('p.visually-hidden')?.textContent;
  await user.keyboard('{PageDown}');
  expect(await currentTitle()).toBe(comes);
  await user.keyboard('{End}');
  expect(within(next).getByText('Hết bộ trình chiếu')).toBeVisible();
});

test('what the speaker wrote for a slide stands before the notes of the data, and is never told to the audience', async () => {
  deviceStorage.set('bo-trinh-chieu:abcd2345', deckFile());
  onTestFinished(forgetDecks);
  const audience = otherWindow();
  const user = await renderAt('/trinh-chieu/?bo=tu-chon&trang=bia_nguon&ma=abcd2345');
  await title();
  sessionStorage.setItem('cds:phien', session);
  await user.keyboard('s');
  await currentTitle();
  const notes = within(screen.getByRole('region', { name: 'Ghi chú' }));
  expect(notes.getByText('Chào các anh chị')).toBeVisible();
  audience.say(here);
  await waitFor(() => expect(audience.last('state')?.shown).toContain('trang=bia_nguon'));
  expect(JSON.stringify(audience.heard)).not.toMatch(/Chào các anh chị|abcd2345/);
  await user.keyboard('{PageDown}');
  expect(notes.queryByText('Chào các anh chị')).toBeNull();
});

test('the timer starts at the first turn, says how much is left or over, and outlives a reload', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const user = await openConsole('bo=toan-canh&phut=10');
  const timer = () => screen.getByRole('timer', { name: 'đã nói' });
  expect(timer()).toHaveTextContent('0:00');
  expect(screen.getByText('/ 10:00')).toBeVisible();
  await user.keyboard('{PageDown}');
  vi.setSystemTime(Date.now() + 8.5 * 60_000);
  expect(await screen.findByText('còn 1:30')).toBeVisible();
  vi.setSystemTime(Date.now() + 3 * 60_000 - 10_000);
  expect(await screen.findByText('quá giờ 1:20')).toBeVisible();
  await user.keyboard('k');
  expect(screen.getByText('đang dừng')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Thêm 5 phút' }));
  expect(location.search).toContain('phut=15');
  expect(screen.queryByText(/quá giờ/)).toBeNull();
  const { search } = location;
  document.body.replaceChildren();
  await renderAt(`/trinh-chieu/dien-gia/${search}`);
  await currentTitle();
  expect(timer()).toHaveTextContent('11:20');
});

test('the audience’s screen is told the slide, black and the very figures; its keys lead the show', async () => {
  const audience = otherWindow();
  const user = await openConsole('bo=xa-hoi-so&slide=2');
  await waitFor(() => expect(audience.last('hello')).toBeDefined());
  expect(audience.last('state'), 'a console that has just come listens first').toBeUndefined();
  audience.say(here);
  expect(await screen.findByText('đang nối')).toBeVisible();
  await waitFor(() => expect(audience.last('state')).toBeDefined());
  const texts = audience.last('texts')?.texts;
  expect(texts?.catalogue).toContain('"health-records"');
  expect(audience.last('state')).toEqual({
    kind: 'state',
    shown: 'bo=xa-hoi-so&slide=2',
    blank: null,
    takenAt: texts?.takenAt,
  });
  await user.keyboard('{PageDown}');
  await user.keyboard('b');
  await waitFor(() =>
    expect(audience.last('state')).toMatchObject({ shown: 'bo=xa-hoi-so&slide=3', blank: 'black' }),
  );
  expect(screen.getByText('Người xem thấy màn hình đen')).toBeVisible();
  await user.keyboard('o');
  expect(screen.getByRole('dialog', { name: 'Xem cả bộ' })).toBeVisible();
  expect(audience.last('state'), 'looking for a slide uncovers nothing').toMatchObject({ blank: 'black' });
  await user.keyboard('o');
  audience.say({ kind: 'command', command: { kind: 'black' } });
  await waitFor(() => expect(screen.queryByText('Người xem thấy màn hình đen')).toBeNull());
  audience.say({ kind: 'command', command: { kind: 'next' } });
  await waitFor(() =>
    expect(audience.last('state')).toMatchObject({ shown: 'bo=xa-hoi-so&slide=4', blank: null }),
  );
  expect(location.search).toContain('slide=4');
});

test('newer figures that the speaker takes are sent on; a screen that went on alone is followed', async () => {
  const audience = otherWindow();
  const user = await openConsole('bo=xa-hoi-so&slide=2');
  await waitFor(() => expect(audience.last('hello')).toBeDefined());
  audience.say({ ...here, alone: { slide: 5, blank: 'white' } });
  await waitFor(() => expect(location.search).toContain('slide=5'));
  expect(screen.getByText('Người xem thấy màn hình trắng')).toBeVisible();
  await waitFor(() => expect(audience.last('state')).toBeDefined());
  const before = audience.last('state')?.takenAt ?? 0;
  server.use(withIndicator('health-records', (one) => ({ latest: { ...one.latest, value: 95.5 } })));
  await user.keyboard('u');
  await waitFor(() => expect(audience.last('state')?.takenAt).toBeGreaterThan(before));
  audience.say({ ...here, takenAt: before });
  await waitFor(() => expect(audience.last('texts')?.texts.catalogue).toContain('95.5'));
});

test('a screen that is closed is told of, and opened again by a press; a blocked pop-up says what to do', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  const audience = otherWindow();
  const user = await openConsole('bo=toan-canh&slide=2&ky=2023-07');
  await user.click(screen.getByRole('button', { name: 'Mở màn hình cho người xem' }));
  const address = `/trinh-chieu/?bo=toan-canh&slide=2&ky=2023-07&vai=khan-gia&phien=${session}`;
  expect(open).toHaveBeenCalledWith(
    address,
    expect.stringContaining(session),
    expect.stringContaining('popup'),
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Cho phép cửa sổ bật lên của trang này');
  expect(screen.getByRole('link', { name: 'Màn hình cho người xem' })).toHaveAttribute('href', address);
  audience.say(here);
  expect(await screen.findByText('đang nối')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  audience.say({ kind: 'audience-gone' });
  expect(await screen.findByText('đã đóng')).toBeVisible();
  await user.keyboard('{PageDown}');
  expect(location.search).toContain('slide=3');
  expect(screen.getByRole('button', { name: 'Mở lại màn hình cho người xem' })).toBeVisible();
});

test('the pop-up is put on the second screen where the browser may tell it, else a line says to drag it', async () => {
  const popup = { moveTo: vi.fn<Window['moveTo']>(), resizeTo: vi.fn<Window['resizeTo']>() };
  vi.spyOn(window, 'open').mockReturnValue(popup as unknown as Window);
  const laptop = { availLeft: 0, availTop: 0, availWidth: 1440, availHeight: 900 };
  const projector = { availLeft: 1440, availTop: 0, availWidth: 1920, availHeight: 1080 };
  const ask = vi
    .fn<() => Promise<object>>()
    .mockRejectedValueOnce(new DOMException('refused', 'NotAllowedError'));
  ask.mockResolvedValue({ currentScreen: laptop, screens: [laptop, projector] });
  Object.assign(window, { getScreenDetails: ask });
  Object.assign(window.screen, { isExtended: true });
  onTestFinished(() => {
    Reflect.deleteProperty(window, 'getScreenDetails');
    Reflect.deleteProperty(window.screen, 'isExtended');
  });
  const audience = otherWindow();
  const user = await openConsole('bo=toan-canh');
  await user.keyboard('s');
  audience.say(here);
  expect(await screen.findByText(/Kéo cửa sổ sang màn hình chiếu rồi nhấn F/)).toBeVisible();
  expect(popup.moveTo).not.toHaveBeenCalled();
  await user.keyboard('s');
  expect(await screen.findByText(/Cửa sổ ở màn hình thứ hai; nhấn F ở đó/)).toBeVisible();
  expect(popup.moveTo).toHaveBeenCalledWith(1440, 0);
  expect(popup.resizeTo).toHaveBeenCalledWith(1920, 1080);
  audience.say({ ...here, full: true });
  await waitFor(() => expect(screen.queryByText(/nhấn F ở đó/)).toBeNull());
});

test('two speakers on one machine do not mix: a second console of one show takes a show of its own', async () => {
  const first = otherWindow();
  await openConsole('bo=toan-canh');
  await waitFor(() => expect(first.last('hello')).toBeDefined());
  first.say({ kind: 'hello' });
  await waitFor(() => expect(first.last('taken')).toBeDefined());
  expect(sessionStorage.getItem('cds:phien')).toBe(session);
  first.say({ kind: 'taken' });
  await waitFor(() => expect(sessionStorage.getItem('cds:phien')).not.toBe(session));
});

test('S in the show opens the speaker’s screen at the same slide of the same deck', async () => {
  const user = await renderAt('/trinh-chieu/?bo=xa-hoi-so&slide=3&ky=2023-07');
  await title();
  await user.keyboard('s');
  await waitFor(() => expect(location.pathname).toBe('/trinh-chieu/dien-gia/'));
  expect(location.search).toBe('?bo=xa-hoi-so&slide=3&ky=2023-07');
  await currentTitle();
  await user.click(screen.getByRole('button', { name: 'Về trình chiếu một màn hình' }));
  await waitFor(() => expect(location.pathname).toBe('/trinh-chieu/'));
});
