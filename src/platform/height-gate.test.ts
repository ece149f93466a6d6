import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightGate, highestFrame } from './height-gate.ts';

/** What is told of a row of measured heights that come 100 ms apart. */
function told(...measured: readonly number[]): readonly (number | null)[] {
  const gate = heightGate();
  return measured.map((height, index) => gate(height, index * 100));
}

test('a height is told rounded up, once', () => {
  expect(told(200.2, 200.2, 200.9)).toEqual([201, null, null]);
});

test('a pixel less moves nothing, two do; a pixel more would be cut off, so it is told', () => {
  expect(told(200, 199, 198)).toEqual([200, null, 198]);
  expect(told(200, 201)).toEqual([200, 201]);
});

test('nothing is told of content without a height, and no frame becomes endless', () => {
  expect(told(0, -1, Number.NaN)).toEqual([null, null, null]);
  expect(told(1e9, 2e9)).toEqual([highestFrame, null]);
});

test('it shrinks as far as it had grown', () => {
  expect(told(200, 900, 180)).toEqual([200, 900, 180]);
});

test('a page around that swings with the height comes to rest, with nothing cut off', () => {
  const gate = heightGate();
  let frame = 120;
  // High, the frame gives the page a scroll bar and is narrow, where it needs less; low, it is wide and needs more.
  const swing = (step: number): number => {
    const next = gate(frame === 120 ? 100 : 120, step * 30);
    if (next === null) return step;
    frame = next;
    return swing(step + 1);
  };
  expect(swing(0)).toBeLessThan(10);
  expect(frame).toBe(120);
});

test('a reader who opens and closes a part at leisure is followed each time', () => {
  const gate = heightGate();
  const heights = Array.from({ length: 20 }, (_, index) => gate(index % 2 === 0 ? 120 : 300, index * 1500));
  expect(heights).not.toContain(null);
});

test('the frame is never told less than a pixel below its content, whatever is measured', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1, max: 5000, noNaN: true })), (heights) => {
      const gate = heightGate();
      let height = 0;
      heights.forEach((measured, index) => {
        height = gate(measured, index * 5000) ?? height;
        expect(height).toBeGreaterThanOrEqual(measured);
        expect(height - measured).toBeLessThan(2);
      });
    }),
  );
});
