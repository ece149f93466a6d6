import type { StatusKind } from '../../src/domain/display-status.ts';
import { drawing, type Element } from './element.ts';

const check = ['M20 6 9 17l-5-5'];
const rising = ['M7 7h10v10', 'M7 17 17 7'];
const cross = ['M18 6 6 18', 'm6 6 12 12'];
const minus = ['M5 12h14'];
const triangle = ['M12 4 21.5 20h-19z'];
const triangleDown = ['M12 20 2.5 4h19z'];

/** The shapes of the badges on the pages (src/indicators/StatusBadge.tsx): a status is told apart without colour. */
const shapes: Readonly<Partial<Record<StatusKind, readonly string[]>>> = {
  met: check,
  above: check,
  'on-track': rising,
  'at-risk': triangle,
  'off-track': triangleDown,
  below: triangleDown,
  missed: cross,
};

/** The shape that goes with a status's word; open when the figure is provisional. */
export function statusShape(kind: StatusKind, hollow: boolean, colour: string, size: number): Element {
  const paths = shapes[kind] ?? minus;
  const filled = (paths === triangle || paths === triangleDown) && !hollow;
  return drawing(
    {
      viewBox: '0 0 24 24',
      width: size,
      height: size,
      stroke: colour,
      fill: filled ? colour : 'none',
      strokeWidth: 3,
    },
    paths,
  );
}

/** Signs before a number that the web font does not have. */
const signs: Readonly<Record<string, readonly string[]>> = {
  '≥': ['M4 2 20 8 4 14', 'M4 20h16'],
  '≤': ['M20 2 4 8l16 6', 'M4 20h16'],
  '≈': ['M3 8c3-4 6-4 9-1s6 3 9-1', 'M3 17c3-4 6-4 9-1s6 3 9-1'],
};

/** The sign of a bound or an estimate in large type, as high as the digits beside it. */
export function qualifierShape(sign: string, colour: string, size: number): Element | null {
  const paths = signs[sign];
  return paths
    ? drawing(
        {
          viewBox: '0 0 24 22',
          width: size * 0.55,
          height: size * 0.5,
          stroke: colour,
          fill: 'none',
          strokeWidth: 3.4,
        },
        paths,
      )
    : null;
}
