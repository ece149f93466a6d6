import { beforeAll, describe, expect, test } from 'vitest';
import type { Slide } from '#domain/deck/slide.ts';
import { publishedDecks, type PublishedDeck } from '../../scripts/office/decks.ts';

const now = Date.parse('2026-11-25T01:00:00Z');
let decks: readonly PublishedDeck[] = [];

beforeAll(async () => {
  decks = await publishedDecks(true, now);
});

/** Deck and slide of each slide that is not as it should be. */
const offenders = (isGood: (slide: Slide, deck: PublishedDeck) => boolean, of = decks) =>
  of.flatMap((deck) =>
    deck.slides.filter((slide) => !isGood(slide, deck)).map(({ key }) => `${deck.name} ${key}`),
  );

const figureOf = ({ body }: Slide) => (body.kind === 'figure' ? body.figure : null);
const pictureOf = ({ body }: Slide) => (body.kind === 'figure' ? body.picture : null);
const vietnamese = /[àáâãèéêìíòóôõùúýăĩũđơư\u1EA0-\u1EF9]/i;

describe('every slide of every ready deck of every published edition, in both languages', () => {
  test('there are decks to look at', () => {
    expect(decks.length).toBeGreaterThanOrEqual(28);
    expect(decks.every(({ slides }) => slides.length >= 3)).toBe(true);
  });

  test('has a name of its own in its deck, a title of at most two lines and a source', () => {
    for (const { name, slides } of decks) {
      expect(new Set(slides.map(({ key }) => key)).size, name).toBe(slides.length);
    }
    expect(offenders(({ title }) => /\S/.test(title) && title.length <= 128)).toEqual([]);
    expect(offenders(({ source }) => /Số liệu|Figure/.test(source))).toEqual([]);
  });

  test('shows a figure with its period, and without one says why', () => {
    const isSaid = (slide: Slide) => {
      const figure = figureOf(slide);
      if (figure === null) return true;
      if (figure.value === null) return figure.reason !== null && figure.reason !== '';
      return /(Số liệu|Figure of) .*\d{4}/.test(slide.source);
    };
    expect(offenders(isSaid)).toEqual([]);
  });

  test('gives every figure of a list its period', () => {
    const rows = decks.flatMap(({ slides }) =>
      slides.flatMap(({ body }) => (body.kind === 'rows' ? body.rows : [])),
    );
    const figures = rows.flatMap(({ figure }) => figure ?? []);
    expect(figures.length).toBeGreaterThan(100);
    expect(figures.filter(({ caption }) => !/\d{4}/.test(caption))).toEqual([]);
  });

  test('draws amounts from zero and says so', () => {
    expect(
      offenders((slide) => {
        const picture = pictureOf(slide);
        if (picture?.kind !== 'bars') return true;
        const fromZero = picture.bars.every(
          ({ at, value }) => at === null || (value ?? 0) < 0 || at >= picture.zeroAt,
        );
        return fromZero && /Trục bắt đầu từ 0|Axis starts at 0/.test(slide.remark);
      }),
    ).toEqual([]);
    expect(
      offenders((slide) => {
        const picture = pictureOf(slide);
        return picture?.kind !== 'line' || picture.isRank || picture.foot <= 0;
      }),
    ).toEqual([]);
  });

  test('has no colour where the figure may not be judged', () => {
    expect(
      offenders((slide) => figureOf(slide)?.reason == null || figureOf(slide)?.status?.tone === 'none'),
    ).toEqual([]);
  });

  test('names what is issued together with what is used', () => {
    const slides = decks
      .filter(({ locale }) => locale === 'vi')
      .flatMap((deck) => deck.slides.filter(({ key }) => key === 'chi-so.eid-accounts'));
    expect(slides.length).toBeGreaterThan(0);
    for (const slide of slides) {
      expect(slide.title).toContain('25,78%');
      expect(figureOf(slide)?.spoken).toContain('700.000');
    }
  });

  test('holds no more bars and rows than can be read', () => {
    expect(offenders(({ body }) => body.kind !== 'rows' || body.rows.length <= 5)).toEqual([]);
    expect(
      offenders((slide) => {
        const picture = pictureOf(slide);
        return !picture || !('bars' in picture) || picture.bars.length <= 12;
      }),
    ).toEqual([]);
  });

  test('speaks English in the English decks, but for names that exist in Vietnamese alone', () => {
    const english = decks.filter(({ locale }) => locale === 'en');
    const own = ({ kicker, remark, body }: Slide) => [
      kicker,
      remark,
      ...(body.kind === 'counts' ? body.counts.map(({ label }) => label) : []),
    ];
    expect(offenders((slide) => !own(slide).some((text) => vietnamese.test(text)), english)).toEqual([]);
  });
});
