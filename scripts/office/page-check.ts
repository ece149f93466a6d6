import type { Picture } from '#domain/deck/picture.ts';
import type { Slide } from '#domain/deck/slide.ts';
import type { Page, Word } from './pdf.ts';

/** Lines break where the page wants: only the letters are compared. */
const letters = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, '');

/** Names in a picture; its figures are printed by Office with the separators of its own language. */
function namesOf(picture: Picture): readonly string[] {
  switch (picture.kind) {
    case 'bars':
    case 'places':
      return [picture.title, ...picture.bars.map(({ label }) => label)];
    case 'line':
      return [picture.title, ...picture.levels.map(({ label }) => label)];
    case 'none':
      return [picture.reason];
  }
}

/** What must be read on the page of a slide. */
function wanted({ title, kicker, source, remark, body }: Slide): readonly string[] {
  const texts = [title, kicker, source, remark];
  switch (body.kind) {
    case 'cover':
      return [...texts, body.area, body.edition, body.cutoff, ...body.lines];
    case 'counts':
      return [
        ...texts,
        ...body.counts.flatMap(({ label, count }) => [label, String(count)]),
        ...body.figures.flatMap(({ name, value, spoken, when }) => [name, value?.number ?? spoken, when]),
      ];
    case 'figure': {
      const { figure } = body;
      const lines = figure ? [figure.name, figure.reason ?? '', ...figure.lines.map(({ text }) => text)] : [];
      return [
        ...texts,
        ...lines,
        ...namesOf(body.picture),
        figure ? (figure.value?.number ?? figure.spoken) : '',
      ];
    }
    case 'rows':
      return [
        ...texts,
        ...body.rows.flatMap((row) => [
          row.name,
          row.text,
          row.figure?.value ?? '',
          row.figure?.caption ?? '',
        ]),
        body.rest ?? '',
      ];
    case 'notice':
      return [...texts, body.text];
  }
}

const edge = 18;

const isOff = ({ left, top, right, bottom }: Word, { width, height }: Page) =>
  left < edge || top < edge || right > width - edge || bottom > height - edge;

/** Words are taken to overlap when more than this share of the smaller one is covered. */
const covered = 0.22;

/** The part of a word's box that its letters fill: the box has room for the tallest marks of the font. */
function core({ top, bottom, ...word }: Word): Word {
  const air = (bottom - top) * 0.22;
  return { ...word, top: top + air, bottom: bottom - air };
}

function overlap(a: Word, b: Word): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const area = (word: Word) => (word.right - word.left) * (word.bottom - word.top);
  return (width * height) / Math.min(area(a), area(b));
}

/**
 * Compares a page with its slide: what must be read is there, nothing leaves the page, no words lie over others.
 * @returns what is wrong, in words
 */
export function checkPage(slide: Slide, page: Page): readonly string[] {
  const text = letters(page.text);
  const missing = wanted(slide).filter((one) => !text.includes(letters(one)));
  const off = page.words.filter((word) => isOff(word, page));
  const crossed = page.words.flatMap((word, at) =>
    page.words
      .slice(at + 1)
      .flatMap((other) =>
        overlap(core(word), core(other)) > covered ? [`«${word.text}» × «${other.text}»`] : [],
      ),
  );
  return [
    ...missing.map((one) => `không đọc được: ${one}`),
    ...off.map((one) => `ra ngoài trang: ${one.text}`),
    ...crossed.slice(0, 3).map((one) => `chữ đè nhau: ${one}`),
  ];
}
