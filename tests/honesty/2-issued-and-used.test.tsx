import { describe, expect, test } from 'vitest';
import { cards, cardText, fact, open, pageText } from './on-screen.ts';
import { catalogueOf, editions } from './published.ts';

const issued = /(?:hơn|>) 700(?:\.000| nghìn)/;
const used = /25,78%/;

test('the data joins accounts issued and accounts activated', () => {
  const { indicators } = catalogueOf('2025-06');
  const pair = indicators.find(({ id }) => id === 'eid-accounts')?.pairedWith;
  expect(pair).toEqual(['eid-activation']);
});

describe.each(editions)('in the edition %s, «issued» and «used» are shown together', (edition) => {
  test.each(['/', '/tru-cot/xa-hoi-so/'])('on the cards of %s', async (url) => {
    await open(`${url}?ky=${edition}`);
    expect(cards().has('eid-accounts')).toBe(true);
    for (const id of ['eid-accounts', 'eid-activation']) {
      expect(cardText(id)).toMatch(issued);
      expect(cardText(id)).toMatch(used);
    }
  });

  test('in the sentence and the facts of the accounts issued', async () => {
    await open(`/chi-so/eid-accounts/?ky=${edition}`);
    const heading = document.querySelector('h1')?.textContent;
    expect(heading).toMatch(issued);
    expect(heading).toMatch(used);
    expect(fact('Kích hoạt định danh điện tử')).toBe('25,78% · 06/2023');
    expect(pageText()).toContain('Đã cấp không phải đã dùng');
  });

  test('in the sentence and the facts of the accounts activated', async () => {
    await open(`/chi-so/eid-activation/?ky=${edition}`);
    const heading = document.querySelector('h1')?.textContent;
    expect(heading).toMatch(issued);
    expect(heading).toMatch(used);
    expect(fact('Tài khoản định danh đã cấp')).toBe('hơn 700.000 tài khoản · 07/2023');
  });
});

test('without a figure of use, none is shown beside the accounts issued', async () => {
  await open('/chi-so/eid-activation/', 'missing');
  expect(pageText()).not.toMatch(/25,78%|\b0%/);
});
