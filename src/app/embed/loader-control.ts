import { heightOf, viewHeights } from '#domain/widget/reserved-height.ts';
import type { AttributeName, BuiltKind } from './built.ts';
import { failure, make } from './loader-failure.ts';
import { fetchRunTime, forgetRunTime, here, sheetOf } from './loader-run-time.ts';
import baseStyle from './loader.css?inline';
import type { Taken } from './place.ts';

/** What an element of the page does in its life. None of it throws into the page. */
export interface Control {
  readonly connect: () => void;
  readonly disconnect: () => void;
}

const views: Readonly<Record<string, number>> = { 'bieu-do': viewHeights.chart, bang: viewHeights.table };

let baseSheet: CSSStyleSheet | undefined;

/**
 * Takes charge of one element: keeps its space free at once, and has it filled when a reader comes near.
 * @param ownSite address of the site that the script came from, ending in `/`; undefined when the page put the script
 * in without one: then each element names it. Where it is known, no attribute can have other code fetched.
 * @throws when the element already has a shadow root of somebody else
 */
export function control(
  element: HTMLElement,
  [name, page, heights]: BuiltKind,
  ownSite: string | undefined,
): Control {
  const shadow = element.attachShadow({ mode: 'open' });
  const root = make('div');
  const slot = make('slot');
  const base = (baseSheet ??= sheetOf(baseStyle));
  let taken: Taken | undefined;
  let observer: IntersectionObserver | undefined;
  root.className = 'cds';
  slot.className = 'wait';
  shadow.adoptedStyleSheets = [base];
  shadow.append(root);

  const written = (attribute: AttributeName) => element.getAttribute(attribute) || '';

  // Read more loosely than the run time does: a mistake costs no more than some space.
  const reserve = () => {
    const rows = name === 'cds-bo' ? written('ma').split(',').length : Number(written('toi-da')) || 5;
    const height = heightOf(
      heights,
      rows,
      views[written('hinh')] ?? 0,
      written('tieu-de') !== '0',
      written('mat-do') === 'gon',
    );
    root.style.setProperty('--h', `${height}`);
  };

  const unwatch = () => {
    observer?.disconnect();
    removeEventListener('beforeprint', start);
  };

  // Without a pause when the run time is here already: what is below the window is printed too.
  const start = async () => {
    unwatch();
    const site = ownSite ?? /^https?:.+\//.exec(written('nguon'))?.[0];
    try {
      // Without an address nothing is fetched: it would be asked of the page's own server.
      if (!site) throw element;
      const { sheet, runTime } = here ?? (await fetchRunTime(site));
      if (!taken && element.isConnected) {
        shadow.adoptedStyleSheets = [base, sheet];
        taken = runTime.take({ element, root, site });
      }
    } catch {
      forgetRunTime();
      root.replaceChildren(failure(element, written, site, page, start), slot);
      const detail = { reason: 'unavailable' };
      element.dispatchEvent(new CustomEvent('cds:error', { bubbles: true, composed: true, detail }));
    }
  };

  // Told of once, however many attributes change together; whoever made the change does not wait for it.
  new MutationObserver(() => {
    reserve();
    taken?.update();
  }).observe(element, { attributes: true });

  return {
    connect: () => {
      if (taken) return;
      reserve();
      root.replaceChildren(slot);
      if (!window.IntersectionObserver) return void start();
      observer = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && start(), {
        rootMargin: '800px 0px',
        scrollMargin: '800px 0px',
      });
      observer.observe(element);
      addEventListener('beforeprint', start);
    },
    disconnect: () =>
      queueMicrotask(() => {
        // An element that is moved is taken out and put in again within one task: its widget goes along.
        if (element.isConnected) return;
        unwatch();
        taken?.leave();
        taken = undefined;
      }),
  };
}
