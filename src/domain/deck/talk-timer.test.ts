import { expect, it } from 'vitest';
import {
  elapsedMs,
  formatDuration,
  isUnstarted,
  pauseTimer,
  readTarget,
  readTimer,
  startTimer,
  talkPace,
  unstartedTimer,
} from './talk-timer.ts';

const minute = 60_000;

it('time is counted only while the timer runs, over any number of pauses', () => {
  const begun = startTimer(unstartedTimer, 1000);
  expect(elapsedMs(begun, 6000)).toBe(5000);
  expect(startTimer(begun, 4000), 'starting twice changes nothing').toBe(begun);
  const paused = pauseTimer(begun, 6000);
  expect(elapsedMs(paused, 90_000)).toBe(5000);
  const resumed = startTimer(paused, 100_000);
  expect(elapsedMs(resumed, 101_500)).toBe(6500);
  expect(elapsedMs(resumed, 50_000), 'the clock was put back').toBe(5000);
  expect([unstartedTimer, begun, paused].map(isUnstarted)).toEqual([true, false, false]);
});

it.each([
  ['a running timer', '{"startedAt":5,"spentMs":7}', { startedAt: 5, spentMs: 7 }],
  ['a paused timer', '{"startedAt":null,"spentMs":7}', { startedAt: null, spentMs: 7 }],
  ['nothing', null, null],
  ['a torn text', '{"startedAt":5,', null],
  ['another thing', '"timer"', null],
  ['no time', '{"startedAt":5}', null],
  ['a negative time', '{"startedAt":5,"spentMs":-1}', null],
  ['a moment in words', '{"startedAt":"08:05","spentMs":0}', null],
])('a kept timer is read again: %s', (_, text, timer) => {
  expect(readTimer(text)).toEqual(timer);
});

it.each([
  [0, null, { kind: 'free' }],
  [17 * minute, 20, { kind: 'within' }],
  [18 * minute, 20, { kind: 'closing', leftMs: 2 * minute }],
  [20 * minute, 20, { kind: 'closing', leftMs: 0 }],
  [20 * minute + 999, 20, { kind: 'closing', leftMs: 0 }],
  [21 * minute + 20_000, 20, { kind: 'over', overMs: 80_000 }],
])('after %i ms of a talk of %s minutes', (spent, target, pace) => {
  expect(talkPace(spent, target)).toEqual(pace);
});

it.each([
  ['20', 20],
  ['240', 240],
  ['0', null],
  ['241', null],
  ['', null],
  ['-5', null],
  ['20 phút', null],
])('the target «%s»', (text, minutes) => {
  expect(readTarget(text)).toBe(minutes);
});

it.each([
  [0, '0:00'],
  [999, '0:00'],
  [724_000, '12:04'],
  [3_724_000, '1:02:04'],
  [-5, '0:00'],
])('%i ms are written %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
