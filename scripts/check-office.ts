/**
 * `npm run check:office [-- --all] [-- --keep FOLDER]`: makes the ready decks of the published data as PowerPoint files,
 * checks that Office will open them without a repair, opens them with LibreOffice and reads every page.
 * Exit code: 0 nothing wrong, 1 problems (listed), LibreOffice missing where CI runs it included.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDeckPptx } from '#exports/deck-pptx/deck-pptx.ts';
import { publishedDecks, type PublishedDeck } from './office/decks.ts';
import { checkPackage } from './office/package-check.ts';
import { checkPage } from './office/page-check.ts';
import { pagesOf, toPdf } from './office/pdf.ts';
import { ensureOffice, howToInstall, type OfficeTools } from './office/tools.ts';
import { writeResult } from './suite/result.ts';

interface Outcome {
  readonly deck: PublishedDeck;
  readonly file: string;
  readonly bytes: number;
  readonly ms: number;
  readonly problems: string[];
}

async function make(deck: PublishedDeck, folder: string, now: number): Promise<Outcome> {
  const { title, edition, area, locale, slides, name } = deck;
  const start = performance.now();
  const blob = await createDeckPptx({
    slides,
    title: `${title} · ${area}`,
    subject: edition,
    area,
    locale,
    now,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  const ms = performance.now() - start;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const file = join(folder, `${name}.pptx`);
  writeFileSync(file, bytes);
  return { deck, file, bytes: bytes.length, ms, problems: [...checkPackage(bytes)] };
}

async function open(tools: OfficeTools, outcomes: readonly Outcome[], folder: string): Promise<void> {
  const pdfs = await toPdf(
    tools,
    outcomes.map(({ file }) => file),
    folder,
  );
  for (const { deck, file, problems } of outcomes) {
    const pdf = pdfs.get(file);
    if (pdf === undefined || !existsSync(pdf)) {
      problems.push('LibreOffice không mở được tệp');
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop
    const pages = await pagesOf(tools, pdf);
    if (pages.length !== deck.slides.length)
      problems.push(`${pages.length} trang PDF, bộ có ${deck.slides.length} trang`);
    for (const [at, slide] of deck.slides.entries()) {
      const page = pages[at];
      if (page)
        problems.push(...checkPage(slide, page).map((one) => `trang ${at + 1} (${slide.key}): ${one}`));
    }
  }
}

function report({ deck, bytes, ms, problems }: Outcome): void {
  const numbers = `${deck.slides.length} trang, ${Math.round(bytes / 1000)} kB, ${Math.round(ms)} ms`;
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${deck.name.padEnd(34)} ${numbers}`);
  for (const problem of problems.slice(0, 12)) console.log(`    ${problem}`);
  if (problems.length > 12) console.log(`    … và ${problems.length - 12} lỗi khác`);
}

const keep = process.argv.indexOf('--keep');
const folder = process.argv[keep + 1];
const kept = keep > 0 && folder !== undefined ? folder : null;
const place = kept ?? mkdtempSync(join(tmpdir(), 'check-office-'));
mkdirSync(place, { recursive: true });
try {
  const now = Date.now();
  const outcomes: Outcome[] = [];
  for (const deck of await publishedDecks(process.argv.includes('--all'), now)) {
    // oxlint-disable-next-line no-await-in-loop
    outcomes.push(await make(deck, place, now));
  }
  const tools = await ensureOffice();
  if (tools) await open(tools, outcomes, place);
  outcomes.forEach(report);
  const isRefused = tools === null && process.env['CI'] !== undefined;
  if (tools === null) console.log(`\n${howToInstall.join('\n')}`);
  const bad = outcomes.filter(({ problems }) => problems.length > 0).length;
  const result = { passed: outcomes.length - bad, failed: bad + (isRefused ? 1 : 0) };
  writeResult('office', result);
  console.log(`\n${result.passed} passed, ${result.failed} failed`);
  if (result.failed > 0) process.exitCode = 1;
} finally {
  if (kept === null) rmSync(place, { recursive: true, force: true });
}
