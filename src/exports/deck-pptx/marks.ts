import type { StatusKind, Tone } from '#domain/display-status.ts';

/** Shapes beside a status, for those who do not see its colour. Letters, so that they can be edited. */
const shapes: Readonly<Partial<Record<StatusKind, string>>> = {
  met: '✓',
  above: '✓',
  'on-track': '↗',
  'at-risk': '▲',
  'off-track': '▼',
  below: '▼',
  missed: '✕',
};

const toneShapes: Readonly<Record<Tone, string>> = { good: '✓', watch: '!', bad: '×', none: '–' };

export const statusMark = (kind: StatusKind): string => shapes[kind] ?? '–';

/** Shape of a desirability, as on the stage. */
export const toneMark = (tone: Tone): string => toneShapes[tone];
