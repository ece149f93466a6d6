import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cutOff, heightOf, widgetIn } from './support/hosts/on-host.ts';
import { plainPage } from './support/hosts/pages.ts';
import type { Portal } from './support/hosts/portal.ts';
import { expect, test } from './support/hosts/test.ts';

/** Names of the ways in the builder's own address, and of the boxes that hold their texts. */
const ways = {
  frame: ['khung', 'Đoạn để dán: khung'],
  script: ['khung-co-gian', 'Đoạn để dán: khung tự co giãn'],
  element: ['phan-tu', 'Đoạn để dán: thẻ riêng'],
  address: ['dia-chi', 'Địa chỉ của ô'],
  link: ['lien-ket', 'Đoạn để dán: liên kết'],
} as const;
type Way = keyof typeof ways;

interface Taken {
  /** What the button «Chép» put on the clipboard. */
  readonly text: string;
  /** The lines that the page tells to allow. */
  readonly lines: readonly string[];
}

const widget = 'Tốc độ truy cập Internet trung bình';
const figure = '80';

/** Takes the text of a way from the builder as an editor does, and what the portal must allow for it. */
async function take(page: Page, builder: string, way: Way): Promise<Taken> {
  const [name, label] = ways[way];
  await page.goto(`${builder}?ma=internet-speed&chep=${name}`);
  const box = page.getByRole('textbox', { name: label, exact: true });
  await expect(box).toBeVisible();
  const part = page.getByRole('tabpanel').filter({ has: box });
  await part.getByRole('button', { name: 'Chép' }).first().click();
  await expect(part.getByText('Đã chép. Dán vào trang của cổng.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe(await box.inputValue());
  const policy = page.getByRole('region', { name: /^Dòng cần có trong Content-Security-Policy/ });
  const told = (await policy.count()) > 0 ? await policy.innerText() : '';
  return { text, lines: told.split(/;\s*/).filter((line) => line !== '') };
}

/** Puts a text as it is onto a page of the portal whose policy allows these lines and nothing else. */
function publish(portal: Portal, pasted: string, lines: readonly string[]): string {
  // The portal's own style sheet, and the empty icon of the page, are its own affair.
  const policy = ["default-src 'none'", "style-src 'self'", 'img-src data:', ...lines].join('; ');
  return portal.publish(plainPage(`<p>Trước</p>${pasted}<p>Sau</p>`, { 'Content-Security-Policy': policy }));
}

// The style in the frame's tag is for themes that change the height of frames; a policy this strict refuses it, and the
// frame is right all the same.
const styleRefused = /inline style.*style-src|style-src-attr inline/;
test.use({ permissions: ['clipboard-read', 'clipboard-write'], expectedMessages: [styleRefused] });

for (const siteBase of ['/', '/cds/']) {
  test.describe(`a text taken from a dashboard under ${siteBase}, in a portal that allows what the page tells`, () => {
    test.use({ siteBase });

    test('the frame shows the whole widget at every width', async ({ page, app, portal }) => {
      const { text, lines } = await take(page, app.at('nhung/'), 'frame');
      expect(lines).toEqual([`frame-src ${app.origin}`]);
      await page.goto(publish(portal, text, lines));
      for (const width of [332, 632, 1032]) {
        await page.setViewportSize({ width, height: 800 });
        await expect(widgetIn(page).getByText(figure, { exact: true })).toBeVisible();
        await expect(page.getByTitle(`${widget} · Chuyển đổi số Bình Thuận`)).toBeVisible();
        await expect.poll(() => cutOff(widgetIn(page))).toBe(0);
      }
    });

    test('the frame that fits becomes as high as its content', async ({ page, app, portal }) => {
      const { text, lines } = await take(page, app.at('nhung/'), 'script');
      const given = Number(/height="(\d+)"/.exec(text)?.[1]);
      await page.goto(publish(portal, text, lines));
      await expect(widgetIn(page).getByText(figure, { exact: true })).toBeVisible();
      await expect.poll(() => heightOf(page.locator('iframe'))).toBeLessThan(given);
      expect(await cutOff(widgetIn(page))).toBe(0);
    });

    test('the element shows the widget as a part of the page', async ({ page, app, portal }) => {
      const { text, lines } = await take(page, app.at('nhung/'), 'element');
      await page.goto(publish(portal, text, lines));
      const element = page.locator('cds-chi-so');
      await expect(element.getByRole('heading', { name: widget })).toBeVisible();
      await expect(element.getByText(figure, { exact: true })).toBeVisible();
      // Its looks have come too: a policy without `style-src` for us does not stop them.
      await expect
        .poll(() =>
          element.getByText(figure, { exact: true }).evaluate((node) => getComputedStyle(node).fontWeight),
        )
        .toBe('700');
    });

    test('the address stands in a frame that the portal makes itself', async ({ page, app, portal }) => {
      const { text, lines } = await take(page, app.at('nhung/'), 'address');
      await page.goto(publish(portal, `<iframe src="${text}" height="400" title="Ô"></iframe>`, lines));
      await expect(widgetIn(page).getByText(figure, { exact: true })).toBeVisible();
    });

    test('the link leads to the full page', async ({ page, app, portal }) => {
      const { text, lines } = await take(page, app.at('nhung/'), 'link');
      expect(lines).toEqual([]);
      await page.goto(publish(portal, text, lines));
      await page.getByRole('link', { name: widget }).click();
      await expect(page).toHaveURL(app.at('chi-so/internet-speed/'));
    });
  });
}

test.describe('each line that the page tells is needed: a portal without it', () => {
  const refusals = /Content Security Policy|policy violation|Refused to|Failed to (?:fetch|load)|blocked/i;
  test.use({ expectedMessages: [refusals] });

  for (const way of ['frame', 'script'] as const) {
    test(`shows no frame when frame-src lacks (${way})`, async ({ page, app, portal }) => {
      const { text, lines } = await take(page, app.at('nhung/'), way);
      await page.goto(
        publish(
          portal,
          text,
          lines.filter((line) => !line.startsWith('frame-src')),
        ),
      );
      await page.waitForLoadState('networkidle');
      await expect(page.getByText('Sau')).toBeVisible();
      expect(page.frames().map((frame) => frame.url())).not.toContainEqual(
        expect.stringContaining('/nhung/'),
      );
    });
  }

  test('does not fit the frame when script-src lacks', async ({ page, app, portal }) => {
    const { text, lines } = await take(page, app.at('nhung/'), 'script');
    const given = Number(/height="(\d+)"/.exec(text)?.[1]);
    await page.goto(
      publish(
        portal,
        text,
        lines.filter((line) => !line.startsWith('script-src')),
      ),
    );
    await expect(widgetIn(page).getByText(figure, { exact: true })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await heightOf(page.locator('iframe'))).toBe(given);
  });

  for (const directive of ['script-src', 'connect-src']) {
    test(`shows no figure in the element when ${directive} lacks, and the link stays`, async ({
      page,
      app,
      portal,
    }) => {
      const { text, lines } = await take(page, app.at('nhung/'), 'element');
      expect(lines.some((line) => line.startsWith(directive))).toBe(true);
      await page.goto(
        publish(
          portal,
          text,
          lines.filter((line) => !line.startsWith(directive)),
        ),
      );
      await page.waitForLoadState('networkidle');
      await expect(page.getByText(figure, { exact: true })).toHaveCount(0);
      await expect(page.locator('cds-chi-so').getByRole('link').first()).toBeVisible();
    });
  }
});

test.describe('a portal that the dashboard does not know', () => {
  test.use({
    siteRoot: 'dist',
    // One pattern: of two, the second would be taken for the options of the setting.
    expectedMessages: [
      /inline style.*style-src|style-src-attr inline|frame-ancestors|refused to connect|Refused to (?:frame|display)|Framing/i,
    ],
  });

  test('is told of before anything is pasted, and the frame is refused there indeed', async ({
    page,
    app,
    portal,
  }) => {
    const { text, lines } = await take(page, app.at('nhung/'), 'frame');
    await page.getByRole('textbox', { name: 'Địa chỉ cổng' }).fill(portal.origin);
    await expect(page.getByText(`${portal.origin} chưa được phép`)).toBeVisible();
    await expect(page.getByRole('textbox', { name: /^Đoạn gửi người quản trị bảng chỉ số/ })).toHaveValue(
      new RegExp(`thêm "${portal.origin}" vào mục "portalOrigins"`),
    );
    await page.goto(publish(portal, text, lines));
    await page.waitForLoadState('networkidle');
    await expect(widgetIn(page).getByText(figure, { exact: true })).toHaveCount(0);
  });
});

test('a portal in the list is told to be allowed', async ({ page, app, portal }) => {
  await page.goto(`${app.at('nhung/')}?ma=internet-speed&cong=${portal.origin}/tin-tuc`);
  await expect(page.getByText(`${portal.origin} đã được phép hiện các ô.`)).toBeVisible();
});

test('a preview is the widget at its width, as high as its content, on the ground that was chosen', async ({
  page,
  app,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${app.at('nhung/')}?loai=can-chu-y&giao-dien=toi`);
  for (const width of [300, 600, 1000]) {
    const frame = page.getByTitle(new RegExp(`^Ô xem trước rộng ${width} px`));
    await expect(page.getByText(new RegExp(`^${width} px: .* · cao \\d+ px$`))).toBeVisible();
    expect(await frame.evaluate((element) => element.clientWidth)).toBe(width);
    expect(await cutOff(frame.contentFrame())).toBe(0);
    await expect(frame.contentFrame().locator('html')).toHaveAttribute('data-theme', 'dark');
  }
  const before = await page.evaluate(() => history.length);
  await page.getByRole('combobox', { name: 'Nền của ô' }).selectOption('Sáng');
  const light = page
    .getByTitle(/^Ô xem trước rộng 300 px/)
    .contentFrame()
    .locator('html');
  await expect(light).toHaveAttribute('data-theme', 'light');
  // One step for the back key: the frames leave none of their own.
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Nền của ô' })).toHaveValue('dark');
  await page.getByRole('button', { name: 'Nền tối' }).click();
  await expect(page).toHaveURL(/nen=toi/);
});

test('a preview that cannot be opened says so, and the text stays', async ({ page, app }) => {
  app.intercept((_request, response, path) => {
    if (!path.startsWith('nhung/chi-so/')) return false;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Trang khác</title>');
    return true;
  });
  await page.goto(`${app.at('nhung/')}?ma=internet-speed`);
  await expect(page.getByText(/Ô xem trước không trả lời/)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('textbox', { name: 'Đoạn để dán: khung', exact: true })).toBeVisible();
  app.intercept(null);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByText(/^300 px: cột bên · cao \d+ px/)).toBeVisible();
  await expect(page.getByText(/Ô xem trước không trả lời/)).toHaveCount(0);
});

test('the keyboard alone chooses an indicator and copies its text', async ({ page, app }) => {
  await page.goto(app.at('nhung/'));
  const box = page.getByRole('combobox', { name: 'Chỉ số', exact: true });
  await expect(box).toBeVisible();
  await box.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('toc do truy cap');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?ma=internet-speed$/);
  const tab = page.getByRole('tab', { name: 'Khung', exact: true });
  await tab.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Địa chỉ' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Địa chỉ của ô' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã chép. Dán vào trang của cổng.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    app.at('nhung/chi-so/internet-speed/'),
  );
});

const states = [
  '',
  '?loai=bo&ma=internet-speed,ipv6-coverage&chep=phan-tu&mau=f0c96b',
  '?loai=can-chu-y&giao-dien=toi&nen=toi&chep=khung-co-gian&cong=https://cong.tinh.gov.vn&ky=2023-07',
  '?ma=khong-co&giao-dien=xanh&chep=lien-ket',
  '?ma=internet-speed&hinh=bieu-do&ngon-ngu=en&rong=1000',
];

for (const width of [320, 390, 1440, 1920]) {
  test(`at ${width} wide the builder has no accessibility violation and never scrolls sideways`, async ({
    page,
    app,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    for (const state of states) {
      await page.goto(app.at(`nhung/${state}`));
      await expect(page.getByRole('radio').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${state} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
