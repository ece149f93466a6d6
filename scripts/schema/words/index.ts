import type { ShapeName } from '../shapes.ts';
import { common } from './common.ts';
import { indicator } from './indicator.ts';
import { programmes } from './programmes.ts';
import { registers } from './registers.ts';
import type { ShapeWords } from './types.ts';

export { resources as resourceWords } from './resources.ts';

/** Every named shape in words; one without words is a type error, a field without words fails a test. */
export const shapeWords: Readonly<Record<ShapeName, ShapeWords>> = {
  ...common,
  ...indicator,
  ...registers,
  ...programmes,
};
