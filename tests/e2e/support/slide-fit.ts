import type { Page } from '@playwright/test';

/**
 * What is wrong with how the slide on screen fits its stage: text outside the stage, cut or overlapping text, text
 * under 28/1080 of the stage's height, scroll bars. Empty when all is well.
 */
export async function slideFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const stage = document.querySelector('[data-stage]');
    const slide = stage?.querySelector('[data-slide]');
    if (!stage || !slide) return ['there is no slide'];
    const faults: string[] = [];
    const room = stage.getBoundingClientRect();
    const unit = room.height / 1080;
    const named = (element: Element) =>
      `«${(element.textContent ?? '').trim().slice(0, 60)}» (${element.getAttribute('class') ?? element.tagName})`;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    if (scrollWidth > clientWidth || scrollHeight > clientHeight) faults.push('the page scrolls');

    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.visually-hidden') &&
      element.getBoundingClientRect().width > 0;
    const elements = [...slide.querySelectorAll<HTMLElement>('*')].filter(isShown);

    for (const element of [stage, slide, ...elements]) {
      const cuts = getComputedStyle(element).overflow !== 'visible' || element === slide;
      const tall = element.scrollHeight > element.clientHeight + 1;
      const wide = element.scrollWidth > element.clientWidth + 1;
      if (cuts && !(element instanceof SVGElement) && (tall || wide)) faults.push(`cut: ${named(element)}`);
    }

    const texts = elements.flatMap((element) =>
      [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        // Lines behind a cut edge are told of once, as cut.
        const frame = element.getBoundingClientRect();
        const isCut = getComputedStyle(element).overflow !== 'visible';
        const boxes = [...range.getClientRects()].filter((box) => !isCut || box.top < frame.bottom - 2);
        return [{ element, boxes }];
      }),
    );
    for (const { element, boxes } of texts) {
      const size = Number.parseFloat(getComputedStyle(element).fontSize) / unit;
      if (size < 27.95) faults.push(`${size.toFixed(1)} units small: ${named(element)}`);
      const isOut = boxes.some(
        (box) =>
          box.left < room.left - 1 ||
          box.right > room.right + 1 ||
          box.top < room.top - 1 ||
          box.bottom > room.bottom + 1,
      );
      if (isOut) faults.push(`outside the stage: ${named(element)}`);
    }

    // A line's box is taller than its letters: only what the letters of most lines take is compared.
    const letters = (box: DOMRect) => ({
      left: box.left + 1,
      right: box.right - 1,
      top: box.top + box.height * 0.2,
      bottom: box.bottom - box.height * 0.2,
    });
    for (const [index, one] of texts.entries()) {
      for (const other of texts.slice(index + 1)) {
        const touch = one.boxes.some((first) =>
          other.boxes.some((second) => {
            const [a, b] = [letters(first), letters(second)];
            return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          }),
        );
        if (touch) faults.push(`overlap: ${named(one.element)} and ${named(other.element)}`);
      }
    }
    return faults;
  });
}
