import { expect, test } from 'vitest';
import { driftPlace } from './drift-pattern.ts';
import { isVersionDue, mayReload } from './reload-rule.ts';
import { retryWait } from './retry-wait.ts';
import { isOld, isTakeDue } from './take-rule.ts';
import { wallSeconds } from './wall-seconds.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2026-11-25T08:00:00+07:00');

test.each([
  [null, null],
  ['20', 20],
  ['5', 5],
  ['600', 600],
  ['4', 20],
  ['601', 20],
  ['', 20],
  ['-30', 20],
  ['7.5', 20],
  ['1e2', 20],
  ['nhanh', 20],
])('?tu-dong=%s is %s seconds a slide', (asked, seconds) => {
  expect(wallSeconds(asked)).toBe(seconds);
});

const calm = { now, takenAt: now - 5 * minute, triedAt: null, periodMs: 20 * second } as const;

test.each([
  ['in the middle of a round of fresh figures', {}, false],
  ['at the end of a round', { endsRound: true }, true],
  ['at the end of a round shorter than a minute', { endsRound: true, takenAt: now - 30 * second }, false],
  ['at the end of a round, just after a try', { endsRound: true, triedAt: now - 30 * second }, false],
  ['in a long round, figures about ten minutes old', { takenAt: now - 9.7 * minute }, true],
  ['with slides that stay ten minutes', { periodMs: 10 * minute, takenAt: now - 9.75 * minute }, true],
  ['with a source that failed a minute ago', { troubled: true, triedAt: now - minute }, true],
  ['with a source that failed just now', { troubled: true, triedAt: now - 20 * second }, false],
  ['with figures from before a long sleep', { takenAt: now - 9 * hour }, true],
  ['with a clock that was put back a day', { takenAt: now + day, triedAt: now + day }, true],
])('figures asked for %s', (_, state, due) => {
  expect(isTakeDue({ ...calm, endsRound: false, troubled: false, ...state })).toBe(due);
});

test('figures are told with their time from 25 minutes on, which a working source never lets them reach', () => {
  expect(isOld(now, now - 20 * minute)).toBe(false);
  expect(isOld(now, now - 25 * minute)).toBe(true);
});

test('the version is asked for once an hour', () => {
  expect(isVersionDue(now, null)).toBe(true);
  expect(isVersionDue(now, now - 59 * minute)).toBe(false);
  expect(isVersionDue(now, now - hour)).toBe(true);
  expect(isVersionDue(now, now + day)).toBe(true);
});

test.each([
  [null, true],
  [String(now - 23 * hour), false],
  [String(now - 1), false],
  [String(now - day), true],
  [String(now + day), true],
  ['nonsense', true],
])('with the mark %s a wall may reload: %s', (mark, may) => {
  expect(mayReload(now, mark)).toBe(may);
});

test('a source that fails is asked again after 30 s, then more and more rarely, down to every 5 min', () => {
  expect([0, 1, 2, 3, 4, 5, 1000].map((failures) => retryWait(failures) / second)).toEqual([
    30, 60, 120, 240, 300, 300, 300,
  ]);
});

test('the picture moves at every step, never further than 4 px, and comes back to its place', () => {
  const round = Array.from({ length: 11 }, (_, moves) => driftPlace(moves));
  for (const [x, y] of round) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(4);
  expect(new Set(round.map(String)).size).toBe(10);
  expect(round[10]).toEqual([0, 0]);
});
