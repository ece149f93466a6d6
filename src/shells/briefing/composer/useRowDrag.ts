import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';

/** A row on its way, and where it would be put down. */
export interface Drag {
  readonly name: string;
  readonly from: number;
  /** Place afterwards, from 0. */
  readonly to: number;
}

/** How near to the edge of the window the page begins to scroll, and how far in a step, CSS pixels. */
const edge = 72;
const scrollStep = 10;

/** How many rows lie wholly above a height, the dragged one left out: the place where it would go. */
function placeAt(list: HTMLElement, y: number, name: string): number {
  return [...list.querySelectorAll<HTMLElement>('[data-slide]')].filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return row.dataset['slide'] !== name && y > top + height / 2;
  }).length;
}

/**
 * Moving a row by its handle, with a mouse, a pen or a finger. Escape leaves it where it was. The keyboard has its own
 * ways (`deck-keys`).
 * @param list the rows: elements with `data-slide`
 */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (name: string, to: number) => void,
): {
  readonly drag: Drag | null;
  readonly grab: (event: PointerEvent<HTMLElement>, name: string, from: number) => void;
} {
  const [drag, setDrag] = useState<Drag | null>(null);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  const name = drag?.name ?? null;
  const from = drag?.from ?? 0;
  const height = useRef(0);
  useEffect(() => {
    if (name === null) return undefined;
    let to = from;
    const look = () => {
      if (list.current) to = placeAt(list.current, height.current, name);
      setDrag((now) => now && (now.to === to ? now : { ...now, to }));
    };
    const move = (event: globalThis.PointerEvent) => {
      height.current = event.clientY;
      look();
    };
    const end = () => setDrag(null);
    const put = () => {
      end();
      if (to !== from) drop.current(name, to);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end();
    };
    const scroll = setInterval(() => {
      const down = height.current > innerHeight - edge ? 1 : height.current < edge ? -1 : 0;
      if (down === 0) return;
      scrollBy(0, down * scrollStep);
      look();
    }, 16);
    addEventListener('pointermove', move);
    addEventListener('pointerup', put);
    addEventListener('pointercancel', end);
    addEventListener('keydown', leave);
    return () => {
      clearInterval(scroll);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', put);
      removeEventListener('pointercancel', end);
      removeEventListener('keydown', leave);
    };
  }, [name, from, list]);
  return {
    drag,
    grab(event, grabbed, place) {
      if (event.button !== 0) return;
      // No text is selected on the way.
      event.preventDefault();
      height.current = event.clientY;
      setDrag({ name: grabbed, from: place, to: place });
    },
  };
}
