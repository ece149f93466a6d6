import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Slide } from '#domain/deck/slide.ts';
import { createDeckPptx } from '#exports/deck-pptx/deck-pptx.ts';
import { sampleSlides, slideOf } from '#exports/deck-pptx/testing/slides.ts';
import { checkPackage } from '../../scripts/office/package-check.ts';
import { checkPage } from '../../scripts/office/page-check.ts';
import type { Page, Word } from '../../scripts/office/pdf.ts';

/** A bar chart and a list. */
const few = sampleSlides.filter(({ key }) => ['thanh', 'danh-sach'].includes(key));

let small: Uint8Array;

async function fileOf(slides: readonly Slide[]): Promise<Uint8Array> {
  const blob = await createDeckPptx({
    slides,
    title: 'Toàn cảnh',
    subject: 'Kỳ 07/2023',
    area: 'Bình Thuận & lân cận',
    locale: 'vi',
    now: Date.UTC(2025, 5, 30),
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  return new Uint8Array(await blob.arrayBuffer());
}

beforeAll(async () => {
  small = await fileOf(few);
});

/** What the check says once a part of a sound file has been changed; a part that becomes null is left out. */
function said(name: string, change: (text: string) => string | null): readonly string[] {
  const parts = unzipSync(small);
  const text = strFromU8(parts[name] ?? new Uint8Array());
  const changed = change(text);
  expect(changed).not.toBe(text);
  if (changed === null) delete parts[name];
  else parts[name] = strToU8(changed);
  return checkPackage(zipSync(parts));
}

test('a deck with every kind of slide is a file that Office opens without a repair', async () => {
  expect(checkPackage(await fileOf(sampleSlides))).toEqual([]);
});

describe('what Office would offer to repair is found', () => {
  const slide = 'ppt/slides/slide1.xml';
  const chart = 'ppt/charts/chart1.xml';

  test.each([
    [
      'XML that is not well formed',
      slide,
      (xml: string) => xml.replace('</p:sld>', ''),
      /slide1\.xml: không phải XML/,
    ],
    [
      'a relationship that leads nowhere',
      'ppt/slideLayouts/slideLayout2.xml',
      () => null,
      /trỏ tới phần không có/,
    ],
    [
      'a type for a part that is not there',
      'ppt/presProps.xml',
      () => null,
      /kiểu khai cho phần không có: ppt\/presProps/,
    ],
    [
      'a part without a type',
      '[Content_Types].xml',
      (xml: string) => xml.replace(/<Override PartName="\/ppt\/slides\/slide1\.xml"[^>]*>/, ''),
      /không khai kiểu: ppt\/slides\/slide1\.xml/,
    ],
    [
      'a part that nothing leads to',
      'ppt/slides/_rels/slide1.xml.rels',
      (xml: string) => xml.replace(/<Relationship [^>]*chart1\.xml"\/>/, ''),
      /không ai trỏ tới: ppt\/charts\/chart1\.xml/,
    ],
    [
      'a relationship that is used and not there',
      slide,
      (xml: string) => xml.replace(/r:id="rId\d+"/, 'r:id="rId99"'),
      /dùng quan hệ không có: rId99/,
    ],
    [
      'shapes with one number',
      slide,
      (xml: string) => xml.replace('<p:cNvPr id="3"', '<p:cNvPr id="2"'),
      /cNvPr trùng mã 2/,
    ],
    [
      'properties of a paragraph said twice',
      slide,
      (xml: string) => xml.replace('</a:r><a:endParaRPr', '</a:r><a:pPr/><a:endParaRPr'),
      /a:p: (?:pPr sai thứ tự|hai pPr)/,
    ],
    [
      'a chart out of the order of the schema',
      chart,
      (xml: string) => xml.replace(/(<c:gapWidth [^>]*>)(<c:axId [^>]*>)/, '$2$1'),
      /c:barChart: gapWidth sai thứ tự/,
    ],
    [
      'a point without a value',
      chart,
      (xml: string) => xml.replace('<c:v>78.43</c:v>', '<c:v></c:v>'),
      /không có giá trị/,
    ],
    [
      'a row of a table with a cell too few',
      'ppt/slides/slide2.xml',
      (xml: string) => xml.replace(/<a:tc>.*?<\/a:tc>/s, ''),
      /hàng có 2 ô, bảng có 3 cột/,
    ],
  ] as const)('%s', (_, name, change, expected) => {
    expect(said(name, change).join('\n')).toMatch(expected);
  });
});

describe('a page is compared with its slide', () => {
  const slide = slideOf('x', { kind: 'notice', text: 'Không tải được' }, { remark: '' });
  const word = (text: string, left: number, top: number): Word => ({
    text,
    left,
    top,
    right: left + 60,
    bottom: top + 20,
  });
  const page = (text: string, words: readonly Word[] = []): Page => ({
    width: 960,
    height: 540,
    text,
    words,
  });
  const whole = `${slide.kicker}\n${slide.title.replace('nhanh hơn', 'nhanh\nhơn')}\nKhông tải\nđược ${slide.source}`;

  test('lines may break anywhere', () => {
    expect(checkPage(slide, page(whole, [word('Hạ', 100, 100), word('tầng', 165, 100)]))).toEqual([]);
  });

  test('a lost source, a word off the page and words over words are told', () => {
    expect(checkPage(slide, page(whole.replace('Sở TT&TT', '')))).toEqual([
      `không đọc được: ${slide.source}`,
    ]);
    expect(checkPage(slide, page(whole, [word('dài', 930, 100)]))).toEqual(['ra ngoài trang: dài']);
    expect(checkPage(slide, page(whole, [word('a', 100, 100), word('b', 120, 106)]))).toEqual([
      'chữ đè nhau: «a» × «b»',
    ]);
  });
});
