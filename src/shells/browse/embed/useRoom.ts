import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The width that an element has for its content, px; null until it is known. */
export function useRoom<E extends HTMLElement>(): readonly [ref: RefObject<E | null>, width: number | null] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
