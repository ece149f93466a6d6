import { expect, test } from 'vitest';
import { bars, lineWithGap, places, twelveBars } from '../testing/pictures.ts';
import { trackOf, type Bars } from './bar-axis.ts';
import { slotsOf } from './line-slots.ts';

const asBars = (picture: unknown) => picture as Bars;

test('the scale of a chart is read back from where the bars of the slide end', () => {
  expect(trackOf(asBars(twelveBars))).toEqual({ start: 0, end: 100 });
  expect(trackOf(asBars(bars))?.end).toBeCloseTo(80);
  expect(trackOf(asBars(places))).toEqual({ start: 63, end: 1 });
});

test('a negative group moves zero to the right of the start', () => {
  const [first] = asBars(bars).bars;
  if (!first) throw new Error('no bar');
  const two = [
    { ...first, value: -10, at: 0 },
    { ...first, value: 30, at: 1 },
  ];
  const track = trackOf({ ...asBars(bars), bars: two, zeroAt: 0.25 });
  expect(track?.start).toBeCloseTo(-10);
  expect(track?.end).toBeCloseTo(30);
});

test('places out of different numbers of places have no common scale', () => {
  const [first] = asBars(places).bars;
  if (!first) throw new Error('no bar');
  const other = { ...first, value: 5, at: 15 / 19 };
  expect(trackOf({ ...asBars(places), bars: [first, other] })).toBeNull();
});

test('years apart keep their distance on the sheet of a line', () => {
  if (lineWithGap.kind !== 'line') throw new Error('no line');
  const { points } = lineWithGap;
  expect(slotsOf(points)).toEqual({ count: 5, at: [0, 1, 2, 3, 4] });
  const uneven = points.filter((_, at) => at !== 1);
  expect(slotsOf(uneven)).toEqual({ count: 5, at: [0, 2, 3, 4] });
});
