import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { sampleSlides } from '#exports/deck-pptx/testing/slides.ts';
import { bytesOf, watchSavedFiles } from '../setup/saved-files.ts';
import { PptxButton } from '#shells/briefing/take-away/PptxButton.tsx';

const edition = { id: '2023-07', title: 'Tháng 7/2023' };

function show(slides = sampleSlides) {
  render(<PptxButton slides={slides} deck="Toàn cảnh" edition={edition} area="Bình Thuận" />);
}

const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));

test('the file is made slide by slide, told as it goes, and saved under a name of its own', async () => {
  const saved = watchSavedFiles();
  const seen = new Set<string>();
  const watcher = new MutationObserver(() => {
    for (const bar of screen.queryAllByRole('progressbar')) seen.add(bar.parentElement?.textContent ?? '');
  });
  watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
  show();
  await press(/Tải PowerPoint/);
  const name = 'trinh-chieu-binh-thuan-2023-07-toan-canh.pptx';
  expect(
    await screen.findByText(new RegExp(`Đã tải ${name} \\(\\d+ kB\\)`), {}, { timeout: 15_000 }),
  ).toBeVisible();
  watcher.disconnect();
  expect([...seen]).toContain(`Đang dựng trang 3 trên ${sampleSlides.length}`);
  expect([...seen]).toContain('Đang đóng gói tệp');
  const [file] = saved;
  expect(file?.name).toBe(name);
  const start = file && (await bytesOf(file)).slice(0, 2);
  expect(start && String.fromCodePoint(...start)).toBe('PK');
});

test('it can be stopped half-way, and then nothing is saved', async () => {
  const saved = watchSavedFiles();
  show(Array.from({ length: 200 }, () => sampleSlides).flat());
  await press(/Tải PowerPoint/);
  await press(/Dừng/);
  expect(screen.getByText(/Đã dừng, chưa có tệp nào/)).toBeVisible();
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
  expect(saved).toEqual([]);
  expect(screen.getByRole('button', { name: /Tải PowerPoint/ })).toBeEnabled();
});

test('a failure says what to do, and pressing again works', async () => {
  const saved = watchSavedFiles();
  const refuse = vi.spyOn(URL, 'createObjectURL').mockImplementationOnce(() => {
    throw new TypeError('refused');
  });
  show(sampleSlides.slice(0, 2));
  await press(/Tải PowerPoint/);
  expect(await screen.findByText(/Chưa tạo được tệp PowerPoint\. Hãy bấm lại/)).toBeVisible();
  expect(refuse).toHaveBeenCalledOnce();
  await press(/Tải PowerPoint/);
  await waitFor(() => expect(saved).toHaveLength(1));
});
