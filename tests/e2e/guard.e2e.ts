import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeDist } from '../server/fake-dist.ts';
import { expect, test } from './support/app.ts';
import { watch } from './support/watch.ts';

// The guard itself is under test here, so what it hears must not fail these tests.
test.use({
  expectedMessages: [/./],
  siteRoot: async ({ browserName: _any }, use) => {
    const root = fakeDist();
    await use(root);
    rmSync(root, { recursive: true });
  },
});

const script = `console.info('said');
document.body.insertAdjacentHTML('beforeend', '<p>raw</p>');`;
const page = `<!doctype html><html lang="vi"><title>x</title><link rel="icon" href="data:,"><body style="color:red">
<script type="module" src="./bad.js"></script><img src="https://elsewhere.invalid/a.png"></body></html>`;

test('the guard hears messages, errors, policy violations and requests to other hosts', async ({
  context,
  app,
  siteRoot,
}) => {
  writeFileSync(join(siteRoot, 'index.html'), page);
  writeFileSync(join(siteRoot, 'bad.js'), script);
  const heard = await watch(context, app.origin);
  const tab = await context.newPage();
  await tab.goto(app.at());
  await expect.poll(() => heard().join('\n')).toMatch(/uncaught: .*TrustedHTML/);
  const all = heard().join('\n');
  expect(all).toContain('console.info: said');
  expect(all).toContain('policy violation: style-src-attr');
  expect(all).toContain('policy violation: require-trusted-types-for');
  expect(all).toContain('policy violation: img-src https://elsewhere.invalid/a.png');
  const otherHost = app.at().replace('localhost', '127.0.0.1');
  await tab.goto(otherHost);
  expect(heard()).toContain(`request to another host: ${otherHost}`);
});

test('the guard hears nothing on a clean page', async ({ context, app, siteRoot }) => {
  writeFileSync(
    join(siteRoot, 'index.html'),
    '<!doctype html><html lang="vi"><title>x</title><link rel="icon" href="data:,"><h1>Tổng quan</h1></html>',
  );
  const heard = await watch(context, app.origin);
  const tab = await context.newPage();
  await tab.goto(app.at());
  await expect(tab.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  expect(heard()).toEqual([]);
});
