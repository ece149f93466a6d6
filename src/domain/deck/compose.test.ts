import { describe, expect, it } from 'vitest';
import {
  addSlide,
  clearSlides,
  composeDeck,
  moveSlide,
  placeOf,
  refsOf,
  removeSlide,
  setNotes,
  setTitle,
  showsSame,
  withNotesOf,
  type ComposedDeck,
} from './compose.ts';
import { longestDeck, parseSlideNames, slideNames, type SlideRef } from './slide-ref.ts';

const deck = (names: string, title = 'Họp giao ban') => composeDeck(title, parseSlideNames(names).refs);
const names = (of: ComposedDeck) => slideNames(refsOf(of));
const abcd = deck('bia_tong-quan_chi-so.ipv6_nguon');

describe('moving', () => {
  it.each([
    ['down by one', 'bia', 1, 'tong-quan_bia_chi-so.ipv6_nguon'],
    ['up by one', 'chi-so.ipv6', 1, 'bia_chi-so.ipv6_tong-quan_nguon'],
    ['to the top', 'nguon', 0, 'nguon_bia_tong-quan_chi-so.ipv6'],
    ['to the bottom', 'bia', 3, 'tong-quan_chi-so.ipv6_nguon_bia'],
    ['beyond the top', 'tong-quan', -5, 'tong-quan_bia_chi-so.ipv6_nguon'],
    ['beyond the bottom', 'tong-quan', 99, 'bia_chi-so.ipv6_nguon_tong-quan'],
  ])('%s', (_, name, to, expected) => {
    expect(names(moveSlide(abcd, name, to))).toBe(expected);
  });

  it.each([
    ['to where it stands', 'bia', 0],
    ['at the top further up', 'bia', -1],
    ['what is not in the deck', 'diem-nghen', 0],
  ])('%s changes nothing', (_, name, to) => {
    expect(moveSlide(abcd, name, to)).toBe(abcd);
  });

  it('takes the notes along', () => {
    const noted = moveSlide(setNotes(abcd, 'bia', 'Chào các anh chị'), 'bia', 2);
    expect(noted.slides.map(({ notes }) => notes)).toEqual(['', '', 'Chào các anh chị', '']);
  });
});

describe('adding and taking off', () => {
  it('a slide goes to the end, once', () => {
    const more = addSlide(abcd, { kind: 'attention' });
    expect(names(more)).toBe('bia_tong-quan_chi-so.ipv6_nguon_can-chu-y');
    expect(addSlide(more, { kind: 'indicator', id: 'ipv6' })).toBe(more);
  });

  it('a full deck takes no more', () => {
    const ids = Array.from({ length: longestDeck + 3 }, (_, i): SlideRef => ({
      kind: 'pillar',
      id: `p${i}`,
    }));
    const full = composeDeck('', ids);
    expect(full.slides).toHaveLength(longestDeck);
    expect(addSlide(full, { kind: 'cover' })).toBe(full);
  });

  it('a slide that is named twice stands at its first place', () => {
    expect(names(deck('bia_nguon_bia_chi-so.a_nguon'))).toBe('bia_nguon_chi-so.a');
  });

  it('removing keeps the others as they are; what is not there is not removed', () => {
    expect(names(removeSlide(abcd, 'tong-quan'))).toBe('bia_chi-so.ipv6_nguon');
    expect(removeSlide(abcd, 'diem-nghen')).toBe(abcd);
  });

  it('clearing keeps the title', () => {
    expect(clearSlides(abcd)).toEqual({ title: 'Họp giao ban', slides: [] });
    const empty = deck('');
    expect(clearSlides(empty)).toBe(empty);
  });
});

it('places count from 0, and −1 is none', () => {
  expect(['bia', 'nguon', 'chi-so.x'].map((name) => placeOf(abcd, name))).toEqual([0, 3, -1]);
});

it('writing what stands there already changes nothing', () => {
  expect(setTitle(abcd, 'Họp giao ban')).toBe(abcd);
  expect(setNotes(abcd, 'bia', '')).toBe(abcd);
  expect(setNotes(abcd, 'chi-so.x', 'a')).toBe(abcd);
  expect(setTitle(abcd, 'Khác').title).toBe('Khác');
});

it('notes go over to the same slides of another order, and the rest has none', () => {
  const noted = setNotes(setNotes(abcd, 'bia', 'một'), 'nguon', 'hai');
  const other = withNotesOf(deck('nguon_can-chu-y_bia'), noted);
  expect(other.slides.map(({ notes }) => notes)).toEqual(['hai', '', 'một']);
});

it.each([
  ['themselves', abcd, true],
  ['other notes', setNotes(abcd, 'bia', 'một'), true],
  ['another title', setTitle(abcd, 'Khác'), false],
  ['another order', moveSlide(abcd, 'bia', 1), false],
  ['fewer slides', removeSlide(abcd, 'nguon'), false],
  ['more slides', addSlide(abcd, { kind: 'changes' }), false],
])('decks with %s: the same to an audience?', (_, other, same) => {
  expect(showsSame(abcd, other)).toBe(same);
  expect(showsSame(other, abcd)).toBe(same);
});
