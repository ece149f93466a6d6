import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import './dialog.ts';
import './server.ts';

afterEach(cleanup);

// Whether an element is hidden is a matter of style sheets, which are not loaded here; asking jsdom for the style of
// every element takes most of the time of a query. Real browsers check what is seen, in tests/e2e.
configure({ defaultHidden: true, asyncUtilTimeout: 8000 });

// jsdom lays nothing out: what only matters to layout does nothing, and says so by being absent elsewhere.
Element.prototype.scrollIntoView ??= () => {};
window.scrollTo = () => {};

// A long table shows the rows that fit the window. Without layout every row would be 0 high, and all of them would fit.
Object.defineProperty(HTMLTableRowElement.prototype, 'offsetHeight', { configurable: true, get: () => 48 });
