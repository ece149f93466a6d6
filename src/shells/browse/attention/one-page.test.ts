import { describe, expect, it } from 'vitest';
import { assess } from '#domain/assessment.ts';
import { attentionList } from '#domain/attention.ts';
import { day, indicator, pillars, text } from '#domain/testing/builders.ts';
import { itemsOnOnePage } from './one-page.ts';

const on = day('2025-06-30');
const context = { indicators: new Map(), pillars, evaluationDate: on };
const plain = { headline: 'Một câu ngắn', notices: 0, byOwner: false };

/** Overdue matters, each of an owner of its own. */
function matters(count: number, name = 'Hồ sơ sức khỏe điện tử') {
  const assessments = Array.from({ length: count }, (_, at) =>
    assess(
      indicator({
        id: `i-${at}`,
        code: `${at}`,
        owner: `o-${at}`,
        shortName: text(name),
        nextDue: day('2025-06-01'),
      }),
      on,
    ),
  );
  return attentionList(assessments, [], pillars);
}

const fit = (items: ReturnType<typeof matters>, around = plain) =>
  itemsOnOnePage(items, around, context, 'vi');

describe('how many matters fit one printed page', () => {
  it('is all of a short list, and about ten of a long one', () => {
    expect(fit(matters(4))).toBe(4);
    expect(fit(matters(60))).toBeGreaterThanOrEqual(8);
    expect(fit(matters(60))).toBeLessThanOrEqual(11);
  });

  it('is fewer with long names, a long headline, bars above the list, and a heading for each owner', () => {
    const usual = fit(matters(60));
    expect(fit(matters(60, 'Tên rất dài '.repeat(20)))).toBeLessThan(usual);
    expect(fit(matters(60), { ...plain, headline: 'Câu rất dài '.repeat(20) })).toBeLessThan(usual);
    expect(fit(matters(60), { ...plain, notices: 2 })).toBeLessThan(usual);
    expect(fit(matters(60), { ...plain, byOwner: true })).toBeLessThan(usual);
  });
});
