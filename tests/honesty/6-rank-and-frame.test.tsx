import { http, HttpResponse } from 'msw';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textOf } from '../setup/text-of.ts';
import { open } from './on-screen.ts';
import { detailOf, editions } from './published.ts';

/** A place or a score: `50/63`, `60,08/100`. Not a date, not a unit and no count of dossiers. */
const placed = /(?<![\d/.,])\d{1,3}(?:,\d+)?\/(?:63|34|100|10)(?![\d/])/;
const frame = /DTI|766|PAPI|PCI/;
const year = /\b20\d\d\b/;

/** The nearest thing that is read as one: a card, a row, an item, a sentence. */
const units = 'a, li, tr, h1, h2, p, dt, dd, figcaption';

/** What bears a place or a score, with what it is read together with. */
function placesOnPage(): readonly { readonly text: string; readonly around: string }[] {
  const all = [...screen.getByRole('main').querySelectorAll(units)].filter(
    (element) =>
      placed.test(textOf(element)) &&
      ![...element.querySelectorAll(units)].some((inner) => placed.test(textOf(inner))),
  );
  return all.map((element) => {
    const unit = element.closest('li, tr') ?? element.closest('a') ?? element;
    const section = element.closest('article') ? document.querySelector('h1') : null;
    const caption = element.closest('table')?.caption;
    const term = element.tagName === 'DD' ? element.previousElementSibling : null;
    const named = [unit, term, caption, section].flatMap((one) => (one ? textOf(one) : []));
    return { text: textOf(element), around: named.join(' ') };
  });
}

describe.each(editions)(
  'in the edition %s, no place and no score stands without its year and its frame',
  (edition) => {
    test.each([
      { url: '/', least: edition === '2023-07' ? 1 : 4 },
      { url: '/tru-cot/chinh-quyen-so/', least: 1 },
      { url: '/chi-so/dti-rank/', least: 4 },
      { url: '/chi-so/dti-rank/?xem=bang', least: 4 },
    ])('on $url', async ({ url, least }) => {
      await open(`${url}${url.includes('?') ? '&' : '?'}ky=${edition}`);
      const places = placesOnPage();
      expect(places.length).toBeGreaterThanOrEqual(least);
      expect(places.filter(({ around }) => !frame.test(around) || !year.test(around))).toEqual([]);
    });
  },
);

test('the score and the place of the 766 index stand with theirs', async () => {
  await open('/chi-so/index-766/');
  const places = placesOnPage();
  expect(places.some(({ text }) => text.includes('54/63'))).toBe(true);
  expect(places.filter(({ around }) => !frame.test(around) || !year.test(around))).toEqual([]);
});

describe('frames are never joined by a line', () => {
  const detail = detailOf('2025-06', 'dti-rank');
  const newest = detail.observations.at(-1);
  /** A third year, ranked in another frame unless told otherwise. */
  const withThirdYear = (flags: readonly string[]) =>
    http.get('*/api/v1/indicators/dti-rank.json', () =>
      HttpResponse.json({
        ...detail,
        observations: [...detail.observations, { ...newest, period: '2023', value: 30, flags }],
      }),
    );
  const lines = async () => {
    const figure = await screen.findByRole('figure');
    const drawn = () => [...figure.querySelectorAll('.recharts-line')];
    await waitFor(() => expect(drawn()).not.toHaveLength(0));
    return drawn();
  };

  test('three years of one frame are one line', async () => {
    await open('/chi-so/dti-rank/', 'normal', withThirdYear([]));
    expect(await lines()).toHaveLength(1);
  });

  test('a year of another frame begins a line of its own', async () => {
    await open('/chi-so/dti-rank/', 'normal', withThirdYear(['b']));
    expect(await lines()).toHaveLength(2);
  });
});
