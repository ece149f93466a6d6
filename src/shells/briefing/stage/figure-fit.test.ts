import { expect, test } from 'vitest';
import type { BigFigure } from '#domain/deck/slide.ts';
import { valueSize } from './figure-fit.ts';

const line = { text: 'Kém bình quân cả nước 12,35 điểm phần trăm', tone: 'bad' } as const;

function figureOf(number: string, unit: string, more: Partial<BigFigure> = {}): BigFigure {
  return {
    name: 'Tốc độ truy cập trung bình',
    value: { prefix: '', number, scale: '', unit },
    spoken: `${number} ${unit}`,
    reason: null,
    status: null,
    lines: [],
    when: '',
    ...more,
  };
}

test('a short value is set in the largest type', () => {
  expect(valueSize(figureOf('80', 'Mb/s'), 'beside')).toBe(230);
});

test('a long value is set smaller, but never under eight per cent of the height', () => {
  expect(valueSize(figureOf('1.234.567', 'tài khoản'), 'beside')).toBe(98);
  expect(valueSize(figureOf('1.234.567.890.123', 'đồng'), 'beside')).toBeGreaterThanOrEqual(0.08 * 1080);
});

test('more words under a value leave less room for it', () => {
  const said = figureOf('80', 'Mb/s', { lines: [line, line, line] });
  expect(valueSize(said, 'beside')).toBeLessThan(valueSize(figureOf('80', 'Mb/s'), 'beside'));
});

test('a figure alone on its slide takes the room of the picture', () => {
  expect(valueSize(figureOf('1.234.567', 'tài khoản'), 'alone')).toBeGreaterThan(
    valueSize(figureOf('1.234.567', 'tài khoản'), 'beside'),
  );
});
