/** A place on the slide, in the stage's units: 1920 × 1080 of them, half a point each. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const unitsPerInch = 144;

export const inches = (units: number): number => units / unitsPerInch;

/** Points of a type size given in stage units. */
export const points = (units: number): number => units / 2;

/** Sizes of type in stage units; nothing is smaller than `small` (14 pt). */
export const type = { small: 28, text: 32, message: 40, unit: 56, value: 230, valueFloor: 88 } as const;

const left = 96;
const width = 1728;

/** Where the parts of a slide stand; the composition of the stage. */
export const rooms = {
  kicker: { x: left, y: 64, w: 1500, h: 48 },
  number: { x: 1624, y: 64, w: 200, h: 48 },
  title: { x: left, y: 124, w: width, h: 180 },
  body: { x: left, y: 336, w: width, h: 576 },
  rule: { x: left, y: 940, w: width, h: 0 },
  foot: { x: left, y: 956, w: width, h: 76 },
} as const satisfies Record<string, Box>;

const belowTitle = 40;

/** The room of a list: it begins right below a title of this height, for lists need every line. */
export function listRoom(titleHeight: number): Box {
  const { title, body } = rooms;
  const y = Math.min(body.y, title.y + titleHeight + belowTitle);
  return { ...body, y, h: body.y + body.h - y };
}
