import { useEffect, useRef, useState, type RefObject } from 'react';

/** How far below the window a part may lie and still count as coming into view. */
const ahead = '600px';

/** Whether an element has come near the window; once true it stays so. True where the browser cannot tell. */
export function useSeen<E extends Element>(): readonly [ref: RefObject<E | null>, seen: boolean] {
  const ref = useRef<E>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (ref.current === null || typeof IntersectionObserver === 'undefined') {
      setSeen(true);
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: ahead },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, seen];
}
