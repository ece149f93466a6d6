import { describe, expect, it } from 'vitest';
import { changeRows, mostImportant, type ChangeRow } from '../change-rows.ts';
import { changeNote } from '../change-note.ts';
import { diffEditions } from '../edition-diff.ts';
import type { Indicator } from '../model/indicator.ts';
import {
  catalogue,
  day,
  indicator,
  national,
  observed,
  period,
  target,
  text,
  units,
} from '../testing/builders.ts';
import { dtiRank } from '../testing/worked-cases.ts';
import { changeSentence, yardstickWords } from './change-sentence.ts';
import { changeRowWords } from './change-words.ts';
import { editionChangeHeadline } from './edition-headline.ts';
import { frameWords, placeMoveWords, placeWords } from './place-words.ts';
import { placeOf } from '../place.ts';

function compare(before: readonly Indicator[], after: readonly Indicator[]) {
  const diff = diffEditions(catalogue('2023-07-31', before), catalogue('2025-06-30', after));
  return { diff, rows: changeRows(diff, new Set()) };
}

function rowOf(before: Indicator | null, after: Indicator | null): ChangeRow {
  const { rows } = compare(before ? [before] : [], after ? [after] : []);
  const [row] = [...mostImportant(rows, 1), ...rows.same];
  if (!row) throw new Error('no row');
  return row;
}

const one = indicator({ id: 'one' });
const changed = (more: Partial<Indicator>) => ({ ...one, ...more });
const method = (id: string, description: string) => ({ ...one.method, id, description: text(description) });

describe('the words of a difference', () => {
  it.each<[string, Indicator | null, Indicator | null, string, string]>([
    ['more', one, changed({ latest: observed('2025-05', 95) }), 'tăng 3 điểm %', 'up 3 percentage points'],
    ['less', one, changed({ latest: observed('2025-05', 90) }), 'giảm 2 điểm %', 'down 2 percentage points'],
    [
      'a place lost is a fall though its number rises',
      { ...dtiRank, latest: dtiRank.previous },
      dtiRank,
      'giảm 3 bậc',
      'down 3 places',
    ],
    [
      'the same in a new period',
      one,
      changed({ latest: observed('2025-05', 92) }),
      'kỳ mới, số không đổi',
      'new period, same figure',
    ],
    ['nothing new', one, one, 'không đổi', 'unchanged'],
    ['a first figure', changed({ latest: null }), one, 'lần đầu có số liệu', 'first published figure'],
    ['a withdrawal', one, changed({ latest: null }), 'không còn số liệu', 'figure withdrawn'],
    ['a new indicator', null, one, 'chỉ số mới', 'new indicator'],
    ['a dropped indicator', one, null, 'không còn trong kỳ này', 'not in this edition'],
    [
      'another unit',
      one,
      changed({ unit: units.score }),
      'không so được: đơn vị đổi từ «phần trăm» sang «điểm»',
      'not comparable: unit changed from “per cent” to “points”',
    ],
    [
      'another method',
      changed({ method: method('a', 'Đếm theo báo cáo.') }),
      changed({ latest: observed('2025-05', 95), method: method('b', 'Đo tự động.') }),
      'không so được: cách đo đổi từ «Đếm theo báo cáo» sang «Đo tự động»',
      'not comparable: method changed from “Đếm theo báo cáo” to “Đo tự động”',
    ],
    [
      'a break within one method',
      one,
      changed({ latest: observed('2025-05', 95, { flags: ['b'] }) }),
      'không so được: chuỗi số liệu gián đoạn',
      'not comparable: the series breaks',
    ],
    [
      'a bound',
      one,
      changed({ latest: observed('2025-05', 95, { qualifier: 'more-than' }) }),
      'không so được: số liệu chỉ nêu mức chặn',
      'not comparable: a figure is only a bound',
    ],
    [
      'a missed due day comes first',
      one,
      changed({ nextDue: day('2025-06-18') }),
      'quá hạn 12 ngày',
      '12 days overdue',
    ],
  ])('%s', (_name, before, after, vi, en) => {
    const row = rowOf(before, after);
    expect([changeRowWords(row, 'vi'), changeRowWords(row, 'en')]).toEqual([vi, en]);
  });

  it('tell both figures in a digest', () => {
    const row = rowOf(one, changed({ latest: observed('2025-05', 95) }));
    expect([changeSentence(row, 'vi'), changeSentence(row, 'en')]).toEqual([
      'tăng 3 điểm %; trước 92% (07/2023), nay 95% (05/2025)',
      'up 3 percentage points; was 92% (July 2023), now 95% (May 2025)',
    ]);
    expect(changeSentence(rowOf(changed({ latest: null }), one), 'vi')).toBe(
      'lần đầu có số liệu: 92% (07/2023)',
    );
    expect(changeSentence(rowOf(one, changed({ nextDue: day('2025-06-18') })), 'vi')).toBe(
      'quá hạn 12 ngày; số mới nhất: 92% (07/2023)',
    );
  });

  it('name the yardstick when the status changed with it', () => {
    const { diff } = compare(
      [changed({ targets: [target('2023-12-31', 80)] })],
      [changed({ targets: [target('2025-12-31', 95)], baseline: observed('2020-12', 30) })],
    );
    const words = diff.common.map((each) => yardstickWords(each, 'vi'));
    expect(words).toEqual(['mốc so: trước là mục tiêu 2023 (80%), nay là mục tiêu 2025 (95%)']);
    expect(compare([one], [one]).diff.common.map((each) => yardstickWords(each, 'vi'))).toEqual([null]);
  });
});

describe('a place', () => {
  const placed = (rank: number, frame = 'own-method') =>
    changed({
      comparators: [
        national('2023', rank, { kind: 'rank', outOf: 63, method: frame, label: text('Xếp hạng khung mới') }),
      ],
    });

  it('stands with its year and its frame', () => {
    const place = placeOf(placed(54));
    expect(place && placeWords(place, 'vi')).toBe('hạng 54/63 (năm 2023)');
    expect(place && frameWords(place, placed(54), 'vi')).toBe('Báo cáo');
    const other = placeOf(placed(54, 'frame-405'));
    expect(other && frameWords(other, placed(54, 'frame-405'), 'vi')).toBe('Xếp hạng khung mới');
  });

  it('moves within one frame only', () => {
    const move = (to: Indicator) =>
      compare([placed(54)], [to]).diff.common.map((each) => placeMoveWords(each, 'vi'));
    expect(move(placed(50))).toEqual(['lên 4 bậc']);
    expect(move(placed(55))).toEqual(['xuống 1 bậc']);
    expect(move(placed(50, 'frame-405'))).toEqual(['khác khung xếp hạng, không so được']);
    expect(move(placed(54))).toEqual([null]);
  });
});

describe('what the history says of a revision', () => {
  const revision = (now: number, on: string, reason: string) => ({
    period: period('2023-07'),
    was: 92,
    now,
    on: day(on),
    reason: text(reason),
  });

  it('is the correction that made the figure, else the last one of the period', () => {
    const [diff] = compare([one], [changed({ latest: observed('2023-07', 91) })]).diff.common;
    if (!diff) throw new Error('no diff');
    const note = (...revisions: readonly ReturnType<typeof revision>[]) =>
      changeNote(diff, { events: [], revisions }).revision?.reason.vi ?? null;
    expect(note(revision(91, '2024-01-10', 'đối chiếu'), revision(90, '2024-02-10', 'khác'))).toBe(
      'đối chiếu',
    );
    expect(note(revision(90, '2024-02-10', 'sau'), revision(89, '2024-01-10', 'trước'))).toBe('sau');
    expect(note()).toBeNull();
  });
});

describe('the headline of a comparison of editions', () => {
  const say = (before: readonly Indicator[], after: readonly Indicator[]) => {
    const { diff, rows } = compare(before, after);
    return [editionChangeHeadline(diff, rows, 'vi'), editionChangeHeadline(diff, rows, 'en')];
  };

  it('counts every indicator once and names the one that is alone in its kind', () => {
    const worse = changed({ id: 'two', latest: observed('2025-05', 80) });
    expect(
      say([one, { ...one, id: 'two' }, { ...one, id: 'old' }], [one, worse, { ...one, id: 'new' }]),
    ).toEqual([
      'Từ 31/07/2023 đến 30/06/2025: 1 chỉ số xấu đi (Hồ sơ sức khỏe điện tử), 1 mới có số liệu, 1 không còn số liệu (Hồ sơ sức khỏe điện tử); 1 giữ nguyên',
      'From 31 July 2023 to 30 June 2025: 1 indicator worse (Health records), 1 with a first figure, 1 without a figure now (Health records); 1 unchanged',
    ]);
  });

  it('says so when nothing changed', () => {
    expect(say([one], [one])).toEqual([
      'Từ 31/07/2023 đến 30/06/2025: không có thay đổi nào trong 1 chỉ số',
      'From 31 July 2023 to 30 June 2025: no change in 1 indicator',
    ]);
  });

  it('does not call a change «khác» when there is no other', () => {
    const neutral = changed({ latest: observed('2025-05', 92) });
    expect(say([one], [neutral])[0]).toBe('Từ 31/07/2023 đến 30/06/2025: 1 chỉ số có thay đổi');
  });

  it('names editions of one day by their titles', () => {
    const edition = catalogue('2025-06-30', [one]);
    const diff = diffEditions(edition, edition);
    expect(editionChangeHeadline(diff, changeRows(diff, new Set()), 'vi')).toMatch(
      /^Từ «Tháng 06\/2025» đến «Tháng 06\/2025»: không có thay đổi nào/,
    );
  });
});
