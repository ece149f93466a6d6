import type { StagePoint } from './messages.ts';

/** Where a place in the window lies on a stage, in shares of it to 1/1000; null beside the stage. */
export function pointOn(
  stage: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  clientX: number,
  clientY: number,
): StagePoint | null {
  const x = (clientX - stage.left) / stage.width;
  const y = (clientY - stage.top) / stage.height;
  const isOn = x >= 0 && x <= 1 && y >= 0 && y <= 1;
  return isOn ? { x: Math.round(x * 1000) / 1000, y: Math.round(y * 1000) / 1000 } : null;
}
