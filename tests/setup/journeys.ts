import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import './server.ts';

afterEach(cleanup);

// jsdom lays nothing out: what only matters to layout does nothing, and says so by being absent elsewhere.
Element.prototype.scrollIntoView ??= () => {};
window.scrollTo = () => {};
