import { test as base } from '../app.ts';
import { siteWithConfig } from './framed-site.ts';
import { startPortal, type Portal } from './portal.ts';

/**
 * A test of widgets inside somebody else's page: `portal` is another site, and the dashboard (`app`) lets it show
 * its widgets. The portal's pages, too, must stay silent and ask nobody but these two.
 */
export const test = base.extend<{ portal: Portal; siteConfig: Readonly<Record<string, unknown>> }>({
  /** What the dashboard's config.json says beside its portals; set with `test.use`. */
  siteConfig: [{}, { option: true }],
  portal: async ({ browserName: _any }, use) => {
    const portal = await startPortal();
    await use(portal);
    await portal.close();
  },
  siteRoot: async ({ portal, siteConfig }, use) => {
    const { root, remove } = siteWithConfig({ portalOrigins: portal.origins, ...siteConfig });
    await use(root);
    remove();
  },
  neighbours: async ({ portal }, use) => {
    await use(portal.origins);
  },
});

export { expect } from '@playwright/test';
