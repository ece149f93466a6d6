import { act, screen } from '@testing-library/react';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serve, server } from '../../mocks/node.ts';
import { edited, withIndicator } from '../setup/edited.ts';
import { renderAt } from '../setup/render.tsx';

const second = 1000;
const minute = 60 * second;
const deck = '/trinh-chieu/?trang=bia_chi-so.internet-speed_chi-so.health-records';
const wall = `${deck}&tu-dong=20`;
const realTimeout = setTimeout;

let asked = 0;
let inFlight = 0;
const begin = ({ request }: { request: Request }) => {
  inFlight += 1;
  if (request.url.endsWith('/api/v1/catalogue.json')) asked += 1;
};
const end = () => {
  inFlight -= 1;
};

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
    now: Date.parse('2026-11-25T08:05:00+07:00'),
    // Answers of the network come in real time.
    shouldAdvanceTime: true,
  });
  [asked, inFlight] = [0, 0];
  server.events.on('request:start', begin);
  server.events.on('request:end', end);
});

afterEach(() => {
  vi.useRealTimers();
  server.events.removeAllListeners();
  sessionStorage.clear();
});

const slide = () => document.querySelector('[data-slide]')?.getAttribute('data-slide');
const stage = () => document.querySelector('[data-stage]')?.textContent ?? '';

/** Lets time pass in steps, since React takes in what a timer brought only between two of them. */
async function pass(ms: number, step = 10 * second): Promise<void> {
  for (let left = ms; left > 0; left -= step) {
    await act(() => vi.advanceTimersByTimeAsync(Math.min(step, left)));
  }
}

const press = (key: string) =>
  act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const button = (name: string) => screen.queryByRole('button', { name });

async function quiet(): Promise<void> {
  await act(async () => {
    await vi.waitFor(() => expect(inFlight).toBe(0));
    await new Promise((resolve) => {
      realTimeout(resolve, 50);
    });
  });
}

/** Lets slides pass, 20 seconds each; the network has time to answer before every turn. */
async function turn(times = 1): Promise<void> {
  for (let done = 0; done < times; done += 1) {
    await pass(6 * second);
    await quiet();
    await pass(14 * second);
  }
}

async function start(url: string, ...first: readonly HttpHandler[]) {
  const user = await renderAt(url, 'normal', ...first);
  await screen.findByRole('heading', { level: 1 });
  await vi.waitFor(() => expect(slide()).toBe('bia'));
  await quiet();
  return user;
}

test('slides turn by themselves, round after round, and the address keeps the mode', async () => {
  await start(wall);
  const seen = [];
  for (let turns = 0; turns < 4; turns += 1) {
    await turn();
    seen.push(slide());
  }
  expect(seen).toEqual(['chi-so.internet-speed', 'chi-so.health-records', 'bia', 'chi-so.internet-speed']);
  expect(new URLSearchParams(location.search).get('tu-dong')).toBe('20');
});

test('without «tu-dong» nothing turns and there is nothing to pause', async () => {
  await start(deck);
  await pass(10 * minute);
  expect(slide()).toBe('bia');
  expect(button('Tạm dừng')).toBeNull();
});

test('it pauses by its button and by K, says so with the time of its figures, and goes on', async () => {
  const user = await start(wall);
  await user.click(screen.getByRole('button', { name: 'Tạm dừng' }));
  await pass(5 * minute);
  expect(slide()).toBe('bia');
  expect(stage()).toContain('Đang tạm dừng. Số liệu lấy lúc 08:05 ngày 25/11/2026');
  press('k');
  expect(button('Tạm dừng')).toBeInTheDocument();
  await turn();
  expect(slide()).toBe('chi-so.internet-speed');
  press('K');
  await pass(minute);
  expect(slide()).toBe('chi-so.internet-speed');
  // To press the button is to be done with the slide: nobody waits for a minute more.
  await user.click(screen.getByRole('button', { name: 'Chạy tiếp' }));
  await turn();
  expect(slide()).toBe('chi-so.health-records');
});

test('who takes over has the slide for a minute after the last key; then it goes on from there', async () => {
  await start(wall);
  press('ArrowRight');
  await vi.waitFor(() => expect(slide()).toBe('chi-so.internet-speed'));
  await pass(50 * second);
  press('ArrowLeft');
  await vi.waitFor(() => expect(slide()).toBe('bia'));
  await pass(55 * second);
  expect(slide()).toBe('bia');
  await pass(10 * second);
  await turn();
  expect(slide()).toBe('chi-so.internet-speed');
});

test('it stands while a panel is open; a panel and a black screen that were left are put away', async () => {
  await start(wall);
  press('o');
  expect(await screen.findByRole('dialog')).toBeVisible();
  await pass(4 * minute);
  expect(slide()).toBe('bia');
  await pass(2 * minute);
  expect(screen.queryByRole('dialog')).toBeNull();
  press('b');
  await pass(59 * minute, minute);
  expect(document.querySelector('[class*="black"]')).not.toBeNull();
  await pass(2 * minute);
  expect(document.querySelector('[class*="black"]')).toBeNull();
  await turn();
  expect(slide()).toBe('chi-so.internet-speed');
});

test('newer figures are fetched near the end of a round, and shown only from its turn on', async () => {
  await start(wall);
  await turn(5);
  expect(slide()).toBe('chi-so.health-records');
  const before = asked;
  server.use(
    withIndicator('health-records', ({ latest }) => ({ latest: { ...latest, value: 95 }, trend: [] })),
  );
  await pass(10 * second);
  await quiet();
  expect(asked).toBe(before + 1);
  expect(stage()).toContain('92%');
  await pass(10 * second);
  expect(slide()).toBe('bia');
  await turn(2);
  expect(asked).toBe(before + 1);
  expect(stage()).toContain('95%');
  expect(document.body).not.toHaveTextContent('nhấn U để lấy');
});

test('a source that fails leaves the old figures, with since when; when it answers the words go', async () => {
  await start(wall);
  server.use(http.get('*/api/v1/*', () => HttpResponse.error()));
  const silence = 'Số liệu lấy lúc 08:05 ngày 25/11/2026; nguồn chưa trả lời từ 08:06';
  // The first round ends less than a minute after the figures were taken.
  await turn(3);
  expect(stage()).not.toContain('Số liệu lấy lúc');
  await turn(3);
  expect(stage()).toContain(silence);
  await turn(7);
  expect(stage()).toContain(silence);
  serve('normal');
  await turn(5);
  expect(stage()).not.toContain('Số liệu lấy lúc');
});

test('started without a network, a wall tries again by itself', async () => {
  await renderAt(wall, 'down');
  expect(await screen.findByRole('alert')).toBeVisible();
  serve('normal');
  await pass(29 * second);
  expect(slide()).toBeUndefined();
  await pass(2 * second);
  await vi.waitFor(() => expect(slide()).toBe('bia'));
});

test('started without a network, a deck that somebody leads through tries again when the browser is online again', async () => {
  await renderAt(deck, 'down');
  expect(await screen.findByRole('alert')).toBeVisible();
  serve('normal');
  await pass(10 * minute);
  expect(screen.getByRole('alert')).toBeVisible();
  act(() => void window.dispatchEvent(new Event('online')));
  await vi.waitFor(() => expect(slide()).toBe('bia'));
});

test('a status expires on a wall at midnight, with the source silent too', async () => {
  await start(
    `/trinh-chieu/?trang=bia_chi-so.health-records&tu-dong=20`,
    edited('catalogue.json', (catalogue) => ({
      ...catalogue,
      edition: { ...catalogue.edition, kind: 'live', evaluatedAt: '2026-11-25T08:00:00+07:00' },
      indicators: catalogue.indicators.map((one: { id: string }) =>
        one.id === 'health-records' ? { ...one, cadence: 'year', nextDue: '2026-11-25', graceDays: 0 } : one,
      ),
    })),
  );
  await turn(1);
  expect(slide()).toBe('chi-so.health-records');
  expect(stage()).toContain('Đạt mục tiêu');
  serve('down');
  vi.setSystemTime(Date.parse('2026-11-26T00:01:00+07:00'));
  await turn(2);
  expect(slide()).toBe('chi-so.health-records');
  expect(stage()).toContain('quá hạn 1 ngày');
  expect(stage()).not.toContain('Đạt mục tiêu');
});
