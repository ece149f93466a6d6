import { screen, waitFor } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';
import { renderAt } from '../setup/render.tsx';
import { slide, title } from './on-screen.ts';
import { otherWindow, session } from './show-windows.tsx';

afterEach(() => {
  sessionStorage.clear();
});

const openAudience = async (query: string) => {
  const user = await renderAt(`/trinh-chieu/?vai=khan-gia&phien=${session}&${query}`);
  await title();
  return user;
};

test('the audience sees the slide alone, follows the console, and hands it every key', async () => {
  const leader = otherWindow();
  const user = await openAudience('bo=xa-hoi-so&slide=2');
  expect(screen.queryByRole('button')).toBeNull();
  await waitFor(() => expect(leader.last('here')?.takenAt).toBeGreaterThan(0));
  const takenAt = leader.last('here')?.takenAt ?? 0;
  const shown = 'bo=can-chu-y&slide=3&giao-dien=toi';
  leader.say({ kind: 'state', shown, blank: 'black', takenAt });
  await waitFor(() => expect(location.search).toContain('bo=can-chu-y'));
  expect(location.search).toContain(`vai=khan-gia&phien=${session}`);
  await waitFor(() => expect(screen.getByText(/^Màn hình đen/)).toBeInTheDocument());
  // Another deck has figures of its own.
  await waitFor(() => expect(leader.last('here')?.takenAt).toBeGreaterThan(takenAt));
  leader.say({ kind: 'state', shown, blank: null, takenAt });
  await waitFor(() => expect(screen.queryByText(/^Màn hình đen/)).toBeNull());
  const at = location.search;
  await user.keyboard('{PageDown}');
  await waitFor(() => expect(leader.last('command')?.command).toEqual({ kind: 'next' }));
  leader.say({ kind: 'state', shown, blank: null, takenAt });
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(location.search, 'the console has answered: the screen does nothing by itself').toBe(at);
  leader.say({ kind: 'pointer', at: { x: 0.25, y: 0.5 } });
  await waitFor(() =>
    expect(document.querySelector('[data-pointer]')).toHaveStyle({ left: '25%', top: '50%' }),
  );
  await waitFor(() => expect(document.querySelector('[data-pointer]')).toBeNull(), { timeout: 4000 });
});

test('without a console, or with one that does not answer, the audience’s screen goes on by itself', async () => {
  const leader = otherWindow();
  const user = await openAudience('bo=xa-hoi-so&slide=2');
  await user.keyboard('{PageDown}');
  await waitFor(() => expect(location.search).toContain('slide=3'));
  const takenAt = leader.last('here')?.takenAt ?? 0;
  leader.say({ kind: 'hello' });
  await waitFor(() => expect(leader.last('here')?.alone).toEqual({ slide: 3, blank: null }));
  leader.say({ kind: 'state', shown: 'bo=xa-hoi-so&slide=2', blank: null, takenAt });
  await waitFor(() => expect(location.search).toContain('slide=2'));
  // The console's process dies without a word.
  await user.keyboard('{PageDown}');
  await waitFor(() => expect(location.search).toContain('slide=3'));
  leader.say({ kind: 'state', shown: 'bo=xa-hoi-so&slide=3', blank: null, takenAt });
  leader.say({ kind: 'console-gone' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await user.keyboard('b');
  await waitFor(() => expect(screen.getByText(/^Màn hình đen/)).toBeInTheDocument());
  await user.keyboard('o');
  expect(screen.queryByRole('dialog')).toBeNull();
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  await user.keyboard('s');
  expect(open.mock.calls[0]?.[0]).toBe(`/trinh-chieu/dien-gia/?bo=xa-hoi-so&slide=3&phien=${session}`);
});

test('a screen that cannot fetch figures shows those of the console', async () => {
  await renderAt('/trinh-chieu/?bo=xa-hoi-so');
  await title();
  const kept: unknown = JSON.parse(sessionStorage.getItem('cds:trinh-chieu') ?? '{}');
  document.body.replaceChildren();
  sessionStorage.clear();
  const leader = otherWindow();
  await renderAt(
    `/trinh-chieu/?vai=khan-gia&phien=${session}&bo=xa-hoi-so&slide=chi-so.health-records`,
    'normal',
    http.get(/catalogue\.json$/, async () => {
      await delay(50);
      return HttpResponse.error();
    }),
  );
  expect(await screen.findByRole('heading', { name: 'Màn hình người xem' })).toBeVisible();
  leader.say(Object.assign({ kind: 'texts' as const }, kept as { texts: never }));
  await waitFor(() => expect(slide().getByRole('heading', { level: 1 })).toHaveTextContent('Hồ sơ sức khỏe'));
  // Its own requests fail after that, and change nothing.
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(slide().getByRole('heading', { level: 1 })).toHaveTextContent('Hồ sơ sức khỏe');
});
