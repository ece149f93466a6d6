import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { Slide } from '#domain/deck/slide.ts';
import { createDeckPptx } from './deck-pptx.ts';
import { missing, overdue, sampleSlides } from './testing/slides.ts';

const now = Date.UTC(2025, 5, 30, 8);

interface Making {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

async function made(slides: readonly Slide[], { onProgress = () => {}, signal }: Making = {}) {
  const blob = await createDeckPptx({
    slides,
    title: 'Toàn cảnh',
    subject: 'Kỳ 07/2023',
    area: 'Bình Thuận & lân cận',
    locale: 'vi',
    now,
    onProgress,
    signal: signal ?? new AbortController().signal,
  });
  return new Uint8Array(await blob.arrayBuffer());
}

let parts: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  parts = new Map(Object.entries(unzipSync(await made(sampleSlides))));
});

const part = (name: string) => strFromU8(parts.get(name) ?? new Uint8Array());
const numberOf = (key: string) => sampleSlides.findIndex((slide) => slide.key === key) + 1;
const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const texts = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => plain(text ?? ''));
const slideXml = (key: string) => part(`ppt/slides/slide${numberOf(key)}.xml`);

function chartName(key: string): string {
  const rels = part(`ppt/slides/_rels/slide${numberOf(key)}.xml.rels`);
  return /charts\/(chart\d+\.xml)/.exec(rels)?.[1] ?? '';
}
const chartXml = (key: string) => part(`ppt/charts/${chartName(key)}`);

/** Points of a series as `row → value`, in the picture and not in the sheet. */
function cached(xml: string, series: number): ReadonlyMap<number, number> {
  const one = xml.split('<c:ser>')[series + 1]?.split('<c:val>')[1] ?? '';
  const points = [...one.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)];
  return new Map(points.map(([, row, value]) => [Number(row), Number(value)]));
}

function sheetXml(key: string): string {
  const rels = part(`ppt/charts/_rels/${chartName(key)}.rels`);
  const file = /embeddings\/([^"]+)/.exec(rels)?.[1] ?? '';
  const book = unzipSync(parts.get(`ppt/embeddings/${file}`) ?? new Uint8Array());
  return strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
}

test.each(sampleSlides.map((slide) => [slide.key, slide] as const))(
  'slide %s carries its title in a title placeholder, its source, its remark and its notes',
  (key, slide) => {
    const xml = slideXml(key);
    const [title = ''] = xml.match(/<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/s) ?? [];
    expect(texts(title)).toEqual([slide.title]);
    expect(texts(xml)).toEqual(expect.arrayContaining([slide.source, slide.remark].filter(Boolean)));
    const notes = part(`ppt/notesSlides/notesSlide${numberOf(key)}.xml`);
    expect(texts(notes)).toEqual(expect.arrayContaining([...slide.notes]));
    expect(xml).not.toContain('lang="en-US" ');
  },
);

test('a bar chart holds the real numbers, zero as zero and a missing one as an empty cell with its reason', () => {
  expect([...cached(chartXml('thanh'), 0)]).toEqual([
    [0, 80],
    [1, 78.43],
    [3, 0],
  ]);
  expect(chartXml('thanh')).toContain('Kỳ trước: chưa công bố');
  expect(chartXml('thanh')).toContain('formatCode="0.00&quot; Mb/s&quot;"');
  const sheet = sheetXml('thanh');
  expect(sheet).toContain('<c r="B3"><v>78.43</v></c>');
  expect(sheet).toContain('<c r="B5"><v>0</v></c>');
  expect(sheet).not.toContain('r="B4"');
});

test('twelve bars are twelve points, on the scale of the slide', () => {
  const xml = chartXml('muoi-hai');
  expect(cached(xml, 0).size).toBe(12);
  expect(xml).toContain('<c:max val="100"/><c:min val="0"/>');
  // The country's mark on each of them.
  expect(slideXml('muoi-hai').match(/name="Cả nước/g)).toHaveLength(12);
});

test('a gap of a line stays a gap, target and country are dashed series with their names', () => {
  const xml = chartXml('qua-han');
  expect([...cached(xml, 0)]).toEqual([
    [0, 40.5],
    [1, 52],
  ]);
  expect([...cached(xml, 1)]).toEqual([
    [3, 66],
    [4, 71.2],
  ]);
  expect([...cached(xml, 2).values()]).toEqual([80, 80, 80, 80, 80]);
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  // A provisional figure is drawn hollow.
  expect(xml.match(/<c:dPt><c:idx val="(\d)"\/><c:marker>/)?.[1]).toBe('4');
  expect(xml.match(/prstDash val="dash"/g)).toHaveLength(2);
  expect(texts(slideXml('qua-han'))).toEqual(
    expect.arrayContaining(['mục tiêu 2025: 80%', 'bình quân cả nước: 76,2%']),
  );
});

test('ranks run backwards: the first place is at the right, or at the top', () => {
  for (const key of ['hang', 'hang-theo-nam']) {
    const values = chartXml(key).split('<c:valAx>')[1];
    expect(values).toContain('<c:orientation val="maxMin"/><c:max val="63"/><c:min val="1"/>');
  }
});

test('an overdue figure has no colour of a status; a missing one says so with its reason', () => {
  const colours = (key: string) =>
    slideXml(key)
      .match(/srgbClr val="[0-9A-Fa-f]{6}"/g)
      ?.join(' ')
      .toLowerCase() ?? '';
  expect(colours('thanh')).toContain('14633a');
  expect(colours('qua-han')).not.toMatch(/14633a|9c1f18|834d00/);
  expect(texts(slideXml('qua-han'))).toEqual(expect.arrayContaining(['41,2', '%', overdue.reason]));
  expect(texts(slideXml('thieu'))).toEqual(
    expect.arrayContaining([missing.spoken, missing.reason, 'Chưa đủ số liệu để vẽ']),
  );
});

test('tallies, lists, empty lists and notices are real text', () => {
  expect(texts(slideXml('tong-quan'))).toEqual(
    expect.arrayContaining(['12', '31', '700.000', '! Cần theo dõi']),
  );
  expect(slideXml('danh-sach').match(/<a:tr /g)).toHaveLength(6);
  expect(texts(slideXml('danh-sach'))).toContain('và 4 mục khác: xem trang Cần chú ý');
  expect(texts(slideXml('trong'))).toContain('Kỳ này chưa nêu điểm nghẽn nào');
  expect(texts(slideXml('loi')).join(' ')).toContain('Chọn kỳ khác');
});

test('nothing is set smaller than 14 points, and values not smaller than 44', () => {
  const sizes = sampleSlides.flatMap(({ key }) => [
    ...(slideXml(key) + (chartName(key) && chartXml(key))).matchAll(/\bsz="(\d+)"/g),
  ]);
  expect(Math.min(...sizes.map(([, size]) => Number(size)))).toBeGreaterThanOrEqual(1400);
  const [run = ''] = slideXml('muoi-hai').match(/<a:rPr[^>]*>(?:(?!<a:t>).)*<a:t>1\.234\.567/s) ?? [];
  expect(Number(/sz="(\d+)"/.exec(run)?.[1])).toBeGreaterThanOrEqual(4400);
});

test('the properties of the file name the deck, the edition, whose figures they are and when it was made', () => {
  expect(part('docProps/core.xml')).toContain('<dc:title>Toàn cảnh</dc:title>');
  expect(part('docProps/core.xml')).toContain('<dc:subject>Kỳ 07/2023</dc:subject>');
  expect(part('docProps/core.xml')).toContain('W3CDTF">2025-06-30T08:00:00Z<');
  expect(part('docProps/app.xml')).toContain('<Company>Bình Thuận &amp; lân cận</Company>');
});

test('the same slides at the same time are the same bytes, however many files were made before', async () => {
  const slides = sampleSlides.slice(2, 4);
  expect(await made(slides)).toEqual(await made(slides));
});

test('progress counts every slide and the packing; an abort ends the work at the next step', async () => {
  const seen: number[] = [];
  const controller = new AbortController();
  const onProgress = (done: number, total: number) => {
    seen.push(done);
    expect(total).toBe(sampleSlides.length + 1);
    if (done === 3) controller.abort();
  };
  await expect(made(sampleSlides, { onProgress, signal: controller.signal })).rejects.toThrow(/abort/i);
  expect(seen).toEqual([0, 1, 2, 3]);
});
