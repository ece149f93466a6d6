import { expect, test } from './support/app.ts';

for (const siteBase of ['/', '/cds/']) {
  test.describe(`the site under ${siteBase}`, () => {
    test.use({ siteBase });

    test.describe('with scripts switched off', () => {
      test.use({ javaScriptEnabled: false });

      test('reads in full and its links lead on', async ({ page, app }) => {
        await page.goto(app.at());
        await expect(page.getByRole('heading', { level: 1 })).toContainText('chỉ số');
        await expect(page.getByText('> 700 nghìn')).toBeVisible();
        await page.getByRole('navigation', { name: 'Điều hướng chính' }).getByText('Chính quyền số').click();
        await expect(page).toHaveURL(app.at('tru-cot/chinh-quyen-so/'));
        await page.getByText('Tỷ lệ hồ sơ nộp trực tuyến tại Trung tâm').click();
        await expect(page).toHaveURL(app.at('chi-so/online-dossier-share/'));
        await expect(page.getByRole('cell', { name: '753 / 1.931' })).toBeVisible();
        await page.getByRole('link', { name: 'Chuyển đổi số Bình Thuận' }).click();
        await expect(page).toHaveURL(app.at());
      });
    });

    test('hydrates without a message, asks the source, and navigates without a reload', async ({
      page,
      app,
    }) => {
      await page.goto(app.at());
      await expect(page.getByText(/Nguồn trả lời lúc/)).toBeVisible();
      await page.evaluate(() => Object.assign(window, { sameDocument: true }));
      await page.getByRole('link', { name: 'Chương trình', exact: true }).first().click();
      await expect(page).toHaveTitle('Chương trình · Chuyển đổi số Bình Thuận');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await page.goBack();
      await expect(page).toHaveTitle('Tổng quan · Chuyển đổi số Bình Thuận');
      expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    });

    test('opens any page by its address, with or without the last slash', async ({ page, app }) => {
      await page.goto(app.at('chi-so/health-records'));
      await expect(page).toHaveURL(app.at('chi-so/health-records/'));
      await expect(page.getByRole('heading', { level: 1 })).toContainText('92%');
    });

    test('says of an unknown indicator that it is unknown, and leads home', async ({ page, app }) => {
      await page.goto(app.at('chi-so/khong-co/'));
      await expect(page.getByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: 'Về trang tổng quan' }).click();
      await expect(page).toHaveURL(app.at());
    });
  });
}

test('an edition in the address never shows the figures of another one first', async ({ page, app }) => {
  const seen: string[] = [];
  await page.exposeFunction('saw', (text: string) => seen.push(text));
  await page.addInitScript(() => {
    const look = () => {
      const root = document.querySelector<HTMLElement>('#root');
      const shown = root && getComputedStyle(root).visibility === 'visible' ? root.innerText : '';
      void (window as unknown as { saw: (text: string) => void }).saw(shown);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(app.at('?ky=2023-07'));
  await expect(page.getByText('chốt số liệu 31/07/2023')).toBeVisible();
  expect(seen.some((text) => text.includes('31/07/2023'))).toBe(true);
  expect(seen.filter((text) => text.includes('chốt số liệu 30/06/2025'))).toEqual([]);
});
