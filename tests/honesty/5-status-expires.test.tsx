import { http, HttpResponse } from 'msw';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { dayFromNow } from '../../mocks/live-edition.ts';
import { textOf } from '../setup/text-of.ts';
import { cards, cardText, open, pageText } from './on-screen.ts';
import { catalogueOf, changed } from './published.ts';

/** Words of a status that a figure may only carry while it is trusted. */
const verdicts =
  /Đạt mục tiêu|Đúng tiến độ|Chậm so với lộ trình|Chệch lộ trình|Lỡ mục tiêu|Trên bình quân cả nước|Ngang bình quân|Dưới bình quân/;

/** The colours of verdicts that stand on the badges inside an element. */
function coloursIn(element: Element): readonly string[] {
  return [...element.querySelectorAll('[class*="badge"]')].flatMap(
    (badge) => /(?:^|_|\s)(good|watch|bad)(?=_|\s|$)/.exec(badge.getAttribute('class') ?? '')?.[1] ?? [],
  );
}

function card(id: string): HTMLElement {
  const found = cards().get(id);
  if (!found) throw new Error(`There is no card of «${id}»`);
  return found;
}

/** The API with some indicators changed. */
const withChanged = (...[changes, edition]: Parameters<typeof changed>) =>
  http.get('*/api/v1/catalogue.json', () => HttpResponse.json(changed(changes, edition)));

const live = { kind: 'live' as const };

test('this can tell a coloured status from one that is withheld', async () => {
  await open('/');
  expect(coloursIn(card('health-records'))).toEqual(['good']);
  expect(cardText('health-records')).toMatch(verdicts);
  expect(coloursIn(card('online-dossier-share'))).toEqual(['watch']);
});

describe('when figures are overdue, the colour is withheld and the reason is given', () => {
  const reason = /(?:S|s)ố liệu mới nhất .*, quá hạn 12 ngày/;
  // Slides and widgets join this list when they exist.
  const surfaces = ['/', ...catalogueOf('2025-06').pillars.map(({ id }) => `/tru-cot/${id}/`)];

  test.each(surfaces)('on the cards of %s', async (url) => {
    await open(url, 'stale');
    const overdue = [...cards()].filter(([id]) => id !== 'health-records');
    expect(overdue).not.toHaveLength(0);
    for (const [, one] of overdue) {
      expect(coloursIn(one)).toEqual([]);
      expect(textOf(one)).not.toMatch(verdicts);
      expect(textOf(one)).toMatch(/Quá hạn cập nhật/);
      expect(textOf(one)).toMatch(reason);
    }
  });

  test('while the one that came in time keeps its colour', async () => {
    await open('/', 'stale');
    expect(coloursIn(card('health-records'))).toEqual(['good']);
  });

  test('on the page of the indicator and in its sentence', async () => {
    await open('/chi-so/online-dossier-share/', 'stale');
    const main = screen.getByRole('main');
    expect(coloursIn(main)).toEqual([]);
    expect(pageText()).not.toMatch(verdicts);
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toMatch(reason);
  });

  test('on the attention list', async () => {
    await open('/', 'stale');
    const region = screen.getByRole('region', { name: 'Cần lãnh đạo chú ý' });
    expect(coloursIn(region)).toEqual([]);
    expect(within(region).getAllByText('Quá hạn cập nhật')).toHaveLength(5);
    expect(textOf(region)).toMatch(reason);
  });

  test('in the tally, where only the one in time counts as met', async () => {
    await open('/', 'stale');
    const tally = within(screen.getByRole('list', { name: 'Tổng hợp trạng thái' }));
    expect(tally.getByText('đạt mục tiêu').closest('li')).toHaveTextContent(/^1/);
  });
});

describe('a status lasts until its grace is over', () => {
  const due = (days: number) =>
    withChanged({ 'health-records': { nextDue: dayFromNow(days), graceDays: 5 } }, live);

  test('on the last day of grace it still stands', async () => {
    await open('/tru-cot/xa-hoi-so/', 'normal', due(-5));
    expect(coloursIn(card('health-records'))).toEqual(['good']);
  });

  test('a day later it is gone', async () => {
    await open('/tru-cot/xa-hoi-so/', 'normal', due(-6));
    expect(coloursIn(card('health-records'))).toEqual([]);
    expect(cardText('health-records')).toContain('quá hạn 6 ngày');
  });

  test('in a frozen edition it never expires with today’s date', async () => {
    const frozen = withChanged({ 'health-records': { nextDue: '2025-07-15' } });
    await open('/tru-cot/xa-hoi-so/', 'normal', frozen);
    expect(coloursIn(card('health-records'))).toEqual(['good']);
  });
});

describe('when the newest figure cannot bear a verdict', () => {
  const latest = catalogueOf('2025-06').indicators.find(({ id }) => id === 'health-records')?.latest;
  const flagged = (flag: 'b' | 'd' | 'p' | 'e') => {
    if (!latest) throw new Error('health-records has no figure');
    return withChanged({ 'health-records': { latest: { ...latest, flags: [flag] } } });
  };

  test.each([
    { flag: 'b', says: 'gián đoạn chuỗi số liệu ở kỳ 07/2023' },
    { flag: 'd', says: 'khác định nghĩa ở kỳ 07/2023' },
  ] as const)('a broken series («$flag») has no colour and says why', async ({ flag, says }) => {
    await open('/tru-cot/xa-hoi-so/', 'normal', flagged(flag));
    expect(coloursIn(card('health-records'))).toEqual([]);
    expect(cardText('health-records')).not.toMatch(verdicts);
    expect(cardText('health-records').toLowerCase()).toContain(says);
  });

  test.each([
    { flag: 'p', says: 'tạm tính' },
    { flag: 'e', says: 'tạm tính' },
  ] as const)('a provisional figure («$flag») is drawn hollow and says so', async ({ flag, says }) => {
    await open('/tru-cot/xa-hoi-so/', 'normal', flagged(flag));
    const badge = card('health-records').querySelector('[class*="badge"]');
    expect(badge).toHaveTextContent(`Đạt mục tiêu (${says})`);
    expect(badge?.getAttribute('class')).toMatch(/hollow/);
  });
});
