import { useEffect, useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';

interface PrintOnlyProps {
  /** Makes what is printed; called when the browser begins to print. */
  readonly children: () => ReactNode;
}

/** What stands on paper in place of the page. It is in the document only while the browser prints. */
export function PrintOnly({ children }: PrintOnlyProps) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture as soon as the event is over.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing ? createPortal(children(), document.body) : null;
}
