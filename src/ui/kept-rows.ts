/** Rows from one index to another, both included. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Rows that must be ready on either side of the window, come what may. */
const near = 16;
/** Rows that are kept, and made ready in idle moments, on either side: more than a hard sweep passes by. */
const far = 160;
/** Rows made ready in one idle moment, on either side. */
const step = 8;

const overlap = (a: RowRange, b: RowRange) => a.from <= b.to && b.from <= a.to;

function within({ from, to }: RowRange, count: number): RowRange {
  return { from: Math.max(0, from), to: Math.min(count - 1, to) };
}

/**
 * The rows to have in the page: those near the window, and of those that are there already all that are not far from
 * it. After a leap to another place only what is near: the reader is waiting.
 * @param kept rows that are in the page now; null for none
 * @param visible rows in the window
 * @param count rows of the table
 */
export function keepRows(kept: RowRange | null, visible: RowRange, count: number): RowRange {
  const needed = within({ from: visible.from - near, to: visible.to + near }, count);
  if (kept === null || !overlap(kept, visible)) return needed;
  return within(
    {
      from: Math.max(Math.min(kept.from, needed.from), visible.from - far),
      to: Math.min(Math.max(kept.to, needed.to), visible.to + far),
    },
    count,
  );
}

/** A few rows more on either side; the same rows when there are enough. */
export function growRows(kept: RowRange, visible: RowRange, count: number): RowRange {
  const wider = within(
    {
      from: Math.min(kept.from, Math.max(kept.from - step, visible.from - far)),
      to: Math.max(kept.to, Math.min(kept.to + step, visible.to + far)),
    },
    count,
  );
  return wider.from === kept.from && wider.to === kept.to ? kept : wider;
}
