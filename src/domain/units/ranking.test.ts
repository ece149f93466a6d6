import { describe, expect, it } from 'vitest';
import type { Indicator } from '../model/index.ts';
import { placeText, unitDistance, unitFormat, unitMarks } from '../sentence/unit-words.ts';
import { unitsBehind, unitsHeadline } from '../sentence/units-headline.ts';
import { referenceWords } from '../sentence/unit-register.ts';
import { indicator, observed, text, units } from '../testing/builders.ts';
import { byUnit, history, ranking, unitRow } from '../testing/units.ts';
import { joinUnits } from './join.ts';
import { rankUnits } from './ranking.ts';

const when = '2023-07';
const share = indicator({ decimals: 1, bounds: { min: 0, max: 100 }, latest: observed(when, 60) });
const row = (name: string, value: number | null, more: Parameters<typeof observed>[2] = {}) =>
  unitRow(name, observed(when, value, value === null ? { flags: ['m'], ...more } : more));

/** «1 An: kém 20 điểm %», a line a unit. */
function lines(of: Indicator, ...rows: Parameters<typeof ranking>[1][]): string[] {
  const ranked = ranking(of, ...rows);
  const format = unitFormat(of, ranked);
  return ranked.rows.map((one) =>
    [
      `${placeText(one, 'vi')} ${one.name.vi}: ${unitDistance(one, format, 'vi')}`,
      ...unitMarks(one, 'vi'),
    ].join(', '),
  );
}

describe('units ranked and measured from the province', () => {
  it('stand best first, level ones in one place by name', () => {
    const rows = [row('Đa Mi', 50), row('An', 72.5), row('Bà', 50), row('Ca', 60)];
    expect(lines(share, ...rows)).toEqual([
      '1 An: cao hơn 12,5 điểm %',
      '2 Ca: ngang bằng',
      '3 Bà: kém 10,0 điểm %',
      '3 Đa Mi: kém 10,0 điểm %',
    ]);
  });

  it('where lower is better, the smallest is first and none is called good for being high', () => {
    const late = { ...share, polarity: 'lower-better' } as const;
    expect(lines(late, row('An', 72), row('Ba', 48))).toEqual([
      '1 Ba: thấp hơn 12 điểm %',
      '2 An: cao hơn 12 điểm %',
    ]);
    expect(unitsBehind(ranking(late, row('An', 72), row('Ba', 48)), late)).toEqual({ sure: 1, open: 0 });
  });

  it('where nothing is better or worse, the largest is first', () => {
    const plain = { ...share, polarity: 'informational' } as const;
    expect(lines(plain, row('An', 48), row('Ba', 72))).toEqual([
      '1 Ba: cao hơn 12 điểm %',
      '2 An: thấp hơn 12 điểm %',
    ]);
  });

  it('within a hundredth of the province are level, and the figure is still said', () => {
    expect(lines(share, row('An', 60.4))).toEqual(['1 An: ngang bằng (lệch 0,4 điểm %)']);
  });

  it.each([
    ['more-than', 90, 'cao hơn ít nhất 30 điểm %'],
    ['at-least', 90, 'cao hơn ít nhất 30 điểm %'],
    ['less-than', 40, 'kém ít nhất 20 điểm %'],
    ['more-than', 40, 'số liệu chỉ nêu mức chặn'],
    ['less-than', 90, 'số liệu chỉ nêu mức chặn'],
  ] as const)('a bound (%s %d) has no exact distance: %s', (qualifier, value, words) => {
    expect(lines(share, row('An', value, { qualifier }))).toEqual([`1 An: ${words}`]);
  });

  it.each([
    [30, 'exact', 'kém ít nhất 30 điểm %'],
    [90, 'exact', 'số toàn tỉnh chỉ nêu mức chặn'],
    [30, 'less-than', 'kém ít nhất 30 điểm %'],
    [30, 'more-than', 'số liệu chỉ nêu mức chặn'],
  ] as const)(
    'from a provincial figure that is itself a bound: %d (%s) is «%s»',
    (value, qualifier, words) => {
      const bound = { ...share, latest: observed(when, 60, { qualifier: 'more-than' }) };
      expect(lines(bound, row('An', value, { qualifier }))).toEqual([`1 An: ${words}`]);
    },
  );

  it('of another period or definition are shown after the others, without a place or a distance', () => {
    const other = unitRow('Xa', observed('2022-12', 99));
    const rows = [other, row('An', 50), row('Ba', 40), row('Da', 80, { flags: ['d'] })];
    expect(lines(share, ...rows)).toEqual([
      '1 An: kém 10 điểm %',
      '2 Ba: kém 20 điểm %',
      '– Da: khác phạm vi, định nghĩa, khác định nghĩa, không xếp hạng cùng',
      '– Xa: khác kỳ số liệu, số liệu 12/2022, không xếp hạng cùng',
    ]);
  });

  it('without a figure are listed apart, and are not the last', () => {
    const ranked = ranking(share, row('An', 50), row('Ba', null));
    expect(ranked.silent.map(({ key }) => key)).toEqual(['Ba']);
    expect(ranked.last.map(({ key }) => key)).toEqual(['An']);
  });

  it('of two periods that are as frequent, the newer is ranked', () => {
    const ranked = ranking(share, unitRow('An', observed('2022', 50)), unitRow('Ba', observed('2023', 40)));
    expect([ranked.period?.text, ranked.ranked]).toEqual(['2023', 1]);
  });

  it('are measured from a past figure of the province when that is of their period', () => {
    const table = joinUnits(byUnit('2023', row('An', 50)), null);
    const newer = { ...share, latest: observed('2023-12', 90) };
    const { reference } = rankUnits(table, newer, history(observed(when, 55), observed('2023-12', 90)));
    expect(reference).toMatchObject({ kind: 'province', figure: { value: 55 } });
  });

  it.each<[why: string, of: Indicator, words: RegExp]>([
    ['counts', { ...share, unit: units.account }, /số đếm hoặc thứ hạng của một đơn vị không so được/],
    [
      'no figure of that period',
      { ...share, latest: observed('2023-06', 60) },
      /chưa công bố số cùng kỳ 07\/2023/,
    ],
    ['no provincial figure', { ...share, latest: null }, /chưa công bố số cùng kỳ/],
    [
      'another definition',
      { ...share, latest: observed(when, 60, { flags: ['d'] }) },
      /theo định nghĩa khác/,
    ],
  ])('have no distance, and the reason is said: %s', (_why, of, words) => {
    const { reference, rows, period } = ranking(of, row('An', 50));
    expect(rows[0]?.distance).toBeNull();
    expect(referenceWords(reference, period, 'vi')).toMatch(words);
    expect(referenceWords(reference, period, 'en')).toMatch(/^No distance from the province: /);
  });
});

describe('the headline of the units', () => {
  const say = (of: Indicator, ...rows: Parameters<typeof ranking>[1][]) => {
    const ranked = ranking(of, ...rows);
    return [
      unitsHeadline(ranked, of, { kind: 'final' }, 'vi'),
      unitsHeadline(ranked, of, { kind: 'final' }, 'en'),
    ];
  };
  const rows = [row('An', 72.5), row('Ba', 50), row('Ca', 12)];

  it('tells how many are behind, who is first and who is last and by how much', () => {
    expect(say(share, ...rows)).toEqual([
      'Hồ sơ sức khỏe điện tử, 07/2023: 2 trên 3 đơn vị kém toàn tỉnh (60,0%); đứng đầu: An (72,5%); đứng cuối: Ca (12,0%, kém 48,0 điểm %)',
      'Health records, July 2023: 2 of 3 units below the province (60.0%); first: An (72.5%); last: Ca (12.0%, 48.0 percentage points below)',
    ]);
  });

  it('counts only what is sure, and names nobody whom a bound may pass', () => {
    expect(say(share, row('An', 95), row('Ba', 50, { qualifier: 'more-than' }), row('Ca', 12))[0]).toBe(
      'Hồ sơ sức khỏe điện tử, 07/2023: ít nhất 1 trên 3 đơn vị kém toàn tỉnh (60,0%); đứng cuối: Ca (12%, kém 48 điểm %)',
    );
  });

  it('counts those that share a place instead of picking one', () => {
    expect(say(share, row('An', 100), row('Ba', 100), row('Ca', 12))[0]).toContain(
      '; đứng đầu: 2 đơn vị cùng 100%; đứng cuối: Ca',
    );
    expect(say(share, row('An', 100), row('Ba', 100))[0]).toMatch(
      /: 0 trên 2 đơn vị kém toàn tỉnh \(60,0%\); cả 2 đơn vị cùng 100%$/,
    );
  });

  it('says «cao nhất», «thấp nhất» where nothing is better or worse', () => {
    const plain = { ...share, polarity: 'informational', unit: units.account, decimals: 0 } as const;
    expect(say(plain, ...rows.slice(1))[0]).toBe(
      'Hồ sơ sức khỏe điện tử, 07/2023: cao nhất: Ba (50 tài khoản); thấp nhất: Ca (12 tài khoản)',
    );
  });

  it('says where there is no figure, and of one unit only what it is', () => {
    expect(say(share, row('An', null))[0]).toBe('Hồ sơ sức khỏe điện tử: chưa có đơn vị nào có số liệu');
    expect(say({ ...share, latest: null }, row('An', 50))[0]).toBe(
      'Hồ sơ sức khỏe điện tử, 07/2023: đứng đầu: An (50%)',
    );
  });

  it('cuts a name that would fill the page, and keeps the direction of a name', () => {
    const long = unitRow('dai', observed(when, 90), 'Xã '.repeat(100).trim());
    const arabic = unitRow('rtl', observed(when, 10), 'بن ثوان');
    const [sentence = ''] = say(share, long, arabic);
    expect(sentence).toContain('Xã…');
    expect(sentence.length).toBeLessThan(250);
    expect(sentence).toContain('\u2068بن ثوان\u2069 (10%, kém 50 điểm %)');
  });

  it('of overdue figures or a broken series says that, and no ranking', () => {
    const ranked = ranking(share, ...rows);
    expect(unitsHeadline(ranked, share, { kind: 'overdue', days: 12 }, 'vi')).toBe(
      'Hồ sơ sức khỏe điện tử: số liệu mới nhất 07/2023, quá hạn 12 ngày',
    );
    expect(unitsHeadline(ranked, share, { kind: 'broken', flag: 'b' }, 'vi')).toMatch(
      /: gián đoạn chuỗi số liệu/,
    );
  });

  it('is said in the language of the reader, names too', () => {
    const named = unitRow('1', observed(when, 50));
    const both = { ...named, label: text('Phú Quý', 'Phú Quý island') };
    expect(say(share, both)[1]).toContain('Phú Quý island (50%)');
  });
});
