import { useRef, type PointerEvent } from 'react';

/** Shorter moves are taps, px. */
const shortest = 48;
/** A tap in the left part of the screen goes back. */
const backPart = 0.25;

interface Swipe {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
}

/** Swipes and taps on the stage: to the left or a tap is onwards, to the right or a tap at the left edge is back. */
export function useSwipe(onNext: () => void, onPrevious: () => void): Swipe {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ clientX, clientY, button }) => {
      from.current = button === 0 ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY, currentTarget, pointerType }) => {
      const start = from.current;
      from.current = null;
      if (!start) return;
      const [dx, dy] = [clientX - start.x, clientY - start.y];
      if (Math.abs(dx) >= shortest && Math.abs(dx) > Math.abs(dy)) {
        if (dx < 0) onNext();
        else onPrevious();
        return;
      }
      // With a mouse the pointer selects text and opens menus; a click that does nothing else goes on.
      const isTap = Math.abs(dx) < 8 && Math.abs(dy) < 8;
      if (!isTap || (pointerType === 'mouse' && getSelection()?.isCollapsed === false)) return;
      const { left, width } = currentTarget.getBoundingClientRect();
      if ((clientX - left) / width < backPart) onPrevious();
      else onNext();
    },
  };
}
