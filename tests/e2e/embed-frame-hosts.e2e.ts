import type { Page } from '@playwright/test';
import { drupalPage, liferayPage, plainPage, sharepointPage, strictPolicy } from './support/hosts/pages.ts';
import type { HostPage } from './support/hosts/portal.ts';
import { frame, script } from './support/hosts/snippet.ts';
import { expect, test } from './support/hosts/test.ts';

const widget = 'nhung/chi-so/internet-speed/';

async function seesTheFigure(page: Page): Promise<void> {
  await expect(page.frameLocator('iframe').getByText('80', { exact: true })).toBeVisible();
}

const hosts: readonly (readonly [name: string, make: (pasted: string) => HostPage])[] = [
  ['Liferay', (pasted) => liferayPage(pasted)],
  ['SharePoint', sharepointPage],
  ['Drupal, full HTML', (pasted) => drupalPage(pasted, 'full')],
  ['Drupal, a limited format', (pasted) => drupalPage(pasted, 'limited')],
];

for (const [name, make] of hosts) {
  test(`in a page of ${name} the widget shows its figure`, async ({ page, app, portal }) => {
    const pasted = frame(app.at(widget)) + script(app.at());
    await page.goto(portal.publish(make(pasted)));
    await seesTheFigure(page);
  });
}

test('under a strict policy that names the dashboard the widget shows its figure', async ({
  page,
  app,
  portal,
}) => {
  // A strict portal has no style attributes either.
  const pasted = frame(app.at(widget)).replace(/ style="[^"]*"/, '');
  await page.goto(portal.publish(plainPage(pasted, strictPolicy(app.origin))));
  await seesTheFigure(page);
});
