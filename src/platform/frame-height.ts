import { heightGate } from './height-gate.ts';

/**
 * Tells the height of the content of a frame, px, whenever it changes. It is that of an element around the content and
 * never the document's, which is at least as high as the frame and so could only grow. Nothing is told while the frame
 * has no width, as in a tab panel that is not shown.
 *
 * Frames outside the view get no frames of animation, and with them no sizes from an observer: changes of the content
 * are therefore measured by themselves.
 * @param content stands in the document, is as high as what it holds
 * @returns stops it
 */
export function watchHeight(content: HTMLElement, tell: (height: number) => void): () => void {
  const worthTelling = heightGate();
  const measure = () => {
    const { width, height } = content.getBoundingClientRect();
    const told = width > 0 ? worthTelling(height, Date.now()) : null;
    if (told !== null) tell(told);
  };
  const sizes = new ResizeObserver(measure);
  const changes = new MutationObserver(measure);
  sizes.observe(content);
  changes.observe(content, { subtree: true, childList: true, characterData: true, attributes: true });
  void document.fonts.ready.then(measure);
  addEventListener('load', measure);
  measure();
  return () => {
    sizes.disconnect();
    changes.disconnect();
    removeEventListener('load', measure);
  };
}
