import { describe, expect, test } from 'vitest';
import { cards, cardText, fact, open } from './on-screen.ts';
import { catalogueOf, editions, withFigure } from './published.ts';

describe.each(editions)('in the edition %s, a denominator stands beside every whole', (edition) => {
  const whole = withFigure(edition).filter(
    ({ unit, latest }) => unit.id === 'percent' && latest?.value === 100,
  );

  test('there are such figures', () => expect(whole.length).toBeGreaterThanOrEqual(4));

  test.each(catalogueOf(edition).pillars)('on the cards of $id', async ({ id: pillar }) => {
    await open(`/tru-cot/${pillar}/?ky=${edition}`);
    const saying = [...cards().keys()].filter((id) => cardText(id).includes('100%'));
    const own = whole.filter((one) => one.pillar === pillar);
    expect(saying).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
    for (const { id, denominator } of own) expect(cardText(id)).toContain(denominator?.vi);
  });

  test('on the key figures, whose names are short', async () => {
    await open(`/?ky=${edition}`);
    const shown = whole.filter(({ id }) => cards().has(id));
    expect(shown.filter(({ featured }) => featured !== null)).not.toHaveLength(0);
    for (const { id, denominator } of shown) expect(cardText(id)).toContain(denominator?.vi);
  });

  test.each(whole)('on the page of $id', async ({ id, denominator }) => {
    await open(`/chi-so/${id}/?ky=${edition}`);
    expect(denominator?.vi).not.toBe('');
    expect(fact('100% là toàn bộ')).toBe(denominator?.vi);
  });
});

test('counts that were published stand beside the share that was made of them', async () => {
  await open('/chi-so/online-dossier-share/');
  expect(fact('Tử số / mẫu số')).toBe('753 / 1.931');
});
