import { describe, expect, it } from 'vitest';
import { lowerFirst, plural, upperFirst } from './letters.ts';

describe('the first letter', () => {
  it.each([
    ['đạt mục tiêu', 'Đạt mục tiêu'],
    ['ước tính', 'Ước tính'],
    ['1 chỉ số', '1 chỉ số'],
    ['', ''],
  ])('of %j is made capital: %j', (from, to) => {
    expect(upperFirst(from)).toBe(to);
  });

  it.each([
    ['Đường truyền', 'đường truyền'],
    ['Ấp có mạng', 'ấp có mạng'],
    ['DTI', 'DTI'],
    ['IPv6', 'IPv6'],
    ['e-ID', 'e-ID'],
    ['A', 'a'],
    ['', ''],
  ])('of %j inside a sentence: %j', (from, to) => {
    expect(lowerFirst(from)).toBe(to);
  });

  it('belongs to the plural for all counts but one', () => {
    expect([0, 1, 2].map((count) => plural(count, 'day', 'days'))).toEqual(['days', 'day', 'days']);
  });
});
