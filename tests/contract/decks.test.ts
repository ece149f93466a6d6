import { beforeAll, describe, expect, test } from 'vitest';
import type { Slide } from '#domain/deck/slide.ts';
import { publishedDecks, type PublishedDeck } from '../../scripts/office/decks.ts';

const now = Date.parse('2026-11-25T01:00:00Z');
let decks: readonly PublishedDeck[] = [];

beforeAll(async () => {
  decks = await publishedDecks(true, now);
});

const each = (check: (slide: Slide, deck: PublishedDeck) => void) => {
  for (const deck of decks) for (const slide of deck.slides) check(slide, deck);
};

const unmarked = /[àáâãèéêìíòóôõùúýăĩũđơư\u1EA0-\u1EF9]/i;

describe('every slide of every ready deck of every published edition, in both languages', () => {
  test('there are decks to look at', () => {
    expect(decks.length).toBeGreaterThanOrEqual(28);
    expect(decks.every(({ slides }) => slides.length >= 3)).toBe(true);
  });

  test('has a name of its own in its deck, a title and a source', () => {
    for (const { name, slides } of decks) {
      const keys = slides.map(({ key }) => key);
      expect(new Set(keys).size, name).toBe(keys.length);
    }
    each(({ title, source, key }, { name }) => {
      expect(title, `${name} ${key}`).toMatch(/\S/);
      expect(source, `${name} ${key}`).toMatch(/Số liệu|Figure/);
    });
  });

  test('shows a figure with its period, and without one says why', () => {
    each(({ body, source, key }, { name }) => {
      if (body.kind !== 'figure' || body.figure === null) return;
      const { value, reason } = body.figure;
      if (value === null) expect(reason, `${name} ${key}`).toMatch(/\S/);
      else expect(source, `${name} ${key}`).toMatch(/(Số liệu|Figure of) .*\d{4}/);
    });
  });

  test('draws amounts from zero and says so', () => {
    each(({ body, remark, key }, { name }) => {
      if (body.kind !== 'figure') return;
      const { picture } = body;
      if (picture.kind === 'bars') {
        expect(remark, `${name} ${key}`).toMatch(/Trục bắt đầu từ 0|Axis starts at 0/);
        for (const { at } of picture.bars) if (at !== null) expect(at).toBeGreaterThanOrEqual(picture.zeroAt);
      }
      if (picture.kind === 'line' && !picture.isRank) expect(picture.foot).toBeLessThanOrEqual(0);
    });
  });

  test('has no colour where the figure may not be judged', () => {
    each(({ body, key }, { name }) => {
      if (body.kind !== 'figure' || body.figure?.reason == null) return;
      expect(body.figure.status?.tone, `${name} ${key}`).toBe('none');
    });
  });

  test('names what is issued together with what is used', () => {
    const slides = decks
      .filter(({ locale }) => locale === 'vi')
      .flatMap((deck) => deck.slides.filter(({ key }) => key === 'chi-so.eid-accounts'));
    expect(slides.length).toBeGreaterThan(0);
    for (const { title, body } of slides) {
      expect(title).toContain('25,78%');
      expect(body.kind === 'figure' && body.figure?.spoken).toContain('700.000');
    }
  });

  test('holds no more bars and rows than can be read', () => {
    each(({ body, title }) => {
      expect(title.length).toBeLessThanOrEqual(130);
      if (body.kind === 'rows') expect(body.rows.length).toBeLessThanOrEqual(5);
      if (body.kind === 'figure' && 'bars' in body.picture) {
        expect(body.picture.bars.length).toBeLessThanOrEqual(12);
      }
    });
  });

  test('speaks English in the English decks, but for names that exist in Vietnamese alone', () => {
    for (const { slides } of decks.filter(({ locale }) => locale === 'en')) {
      for (const { kicker, remark, body } of slides) {
        expect(kicker).not.toMatch(unmarked);
        expect(remark).not.toMatch(unmarked);
        if (body.kind === 'counts') for (const { label } of body.counts) expect(label).not.toMatch(unmarked);
      }
    }
  });
});
