import { test as base } from '../app.ts';
import { siteWithConfig } from './framed-site.ts';
import { startPortal, type Portal } from './portal.ts';

/**
 * A test of widgets inside somebody else's page: `portal` is another site, and the dashboard (`app`) lets it show
 * its widgets. The portal's pages, too, must stay silent and ask nobody but these two.
 */
export const test = base.extend<{ portal: Portal }>({
  portal: async ({ browserName: _any }, use) => {
    const portal = await startPortal();
    await use(portal);
    await portal.close();
  },
  siteRoot: async ({ portal }, use) => {
    const { root, remove } = siteWithConfig({ portalOrigins: portal.origins });
    await use(root);
    remove();
  },
  neighbours: async ({ portal }, use) => {
    await use(portal.origins);
  },
});

export { expect } from '@playwright/test';
