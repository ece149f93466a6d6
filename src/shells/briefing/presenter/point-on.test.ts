import { expect, it } from 'vitest';
import { pointOn } from './point-on.ts';

const stage = { left: 100, top: 50, width: 800, height: 450 };

it.each([
  [100, 50, { x: 0, y: 0 }],
  [500, 275, { x: 0.5, y: 0.5 }],
  [900, 500, { x: 1, y: 1 }],
  [99, 275, null],
  [500, 501, null],
])('a pointer at %i, %i', (x, y, point) => {
  expect(pointOn(stage, x, y)).toEqual(point);
});

it('a stage that is not laid out has no places', () => {
  expect(pointOn({ left: 0, top: 0, width: 0, height: 0 }, 0, 0)).toBeNull();
});
