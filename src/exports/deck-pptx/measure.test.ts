import { expect, test } from 'vitest';
import { fittingSize, linesOf, textWidth } from './measure.ts';

test('marks of Vietnamese letters take no room, horns and bold type do', () => {
  expect(textWidth('Tiếng Việt', 10)).toBeCloseTo(textWidth('Tieng Viet', 10));
  expect(textWidth('nước', 10)).toBeGreaterThan(textWidth('nuoc', 10));
  expect(textWidth('nước', 10, true)).toBeGreaterThan(textWidth('nước', 10));
});

test('words go to the next line whole; one that is wider than the box is broken', () => {
  expect(linesOf('một hai ba', 10, 1000)).toBe(1);
  expect(linesOf('một hai ba', 10, textWidth('một hai', 10) + 1)).toBe(2);
  expect(linesOf('W'.repeat(10), 10, 40)).toBe(3);
  expect(linesOf('một\nhai', 10, 1000)).toBe(2);
});

test('the largest size that fits is taken, and the smallest when none does', () => {
  expect(fittingSize('ngắn', { w: 1000, h: 100 }, [72, 60, 48])).toBe(72);
  expect(fittingSize('ngắn', { w: 1000, h: 60 }, [72, 60, 48])).toBe(48);
  expect(fittingSize('dài '.repeat(200), { w: 100, h: 60 }, [72, 60, 48])).toBe(48);
});
