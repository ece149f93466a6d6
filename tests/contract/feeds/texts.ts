import { isShare } from '#domain/unit.ts';
import { finishSeries } from '#domain/series.ts';
import { rankUnits } from '#domain/units/ranking.ts';
import { joinUnits } from '#domain/units/join.ts';
import { day } from '#domain/testing/builders.ts';
import { displayStatus } from '#domain/display-status.ts';
import { assess } from '#domain/assessment.ts';
import { catalogue, indicator, observation } from '../sample.ts';
import { readCatalogue } from '../spoil.ts';
import { history, kept, of, ofHistory, ofText, rewritten } from './outcome.ts';
import type { Oddity } from './values.ts';

const good = JSON.stringify(catalogue());
const name = (vi: string) => kept({ 'name.vi': vi })?.name.vi;
const table = (...rows: readonly (readonly [key: string, value: number])[]) =>
  rows.map(([key, value]) => ({ key, label: { vi: key }, observation: observation('2023-06', value) }));
const breakdown = (dimension: string, rows: readonly object[]) =>
  history({ breakdowns: [{ id: 'b', label: { vi: 'b' }, dimension, rows }] }).breakdowns[0];
const keys = (...rows: readonly (readonly [key: string, value: number])[]) =>
  breakdown('group', table(...rows))?.rows.map(({ key }) => key);

/** Rows of which one is ten thousand times its neighbours. */
function ranked(): unknown {
  const rows = breakdown('unit', table(['(other)', 920_000], ['22915', 90], ['22918', 91]));
  const own = kept({ bounds: null });
  return rows && own && rankUnits(joinUnits(rows, null), own, history({})).rows.length;
}

const statusOf = (changes: Readonly<Record<string, unknown>>) => {
  const one = kept(changes);
  return one && displayStatus(assess(one, day('2023-07-31'))).kind;
};

/** Keys, categories, texts and encodings. */
export const texts: readonly Oddity[] = [
  [
    22,
    'two records of one id: the first stays',
    ofText(
      JSON.stringify({
        ...catalogue(),
        indicators: [indicator('ho-so'), { ...indicator('ho-so'), code: 'x' }],
      }),
    ),
    'left indicators[1].id',
  ],
  [
    22,
    'two rows of one key: the first stays',
    ofHistory({
      breakdowns: [{ id: 'b', label: { vi: 'b' }, dimension: 'group', rows: table(['a', 1], ['a', 2]) }],
    }),
    'left breakdowns[0].rows[1].key',
  ],
  [
    22,
    'one field twice in one record: the last counts, as in JSON',
    ofText(rewritten('"decimals":1', '"decimals":9,"decimals":1')),
    'kept',
  ],
  [
    23,
    'a list where a record is expected',
    of({ latest: [] }),
    'apart latest.period, apart latest.value, apart latest.qualifier, apart latest.flags, apart latest.source',
  ],
  [23, 'an empty record for a list', of({ targets: {} }), 'left targets'],
  [
    23,
    'no data at all',
    ofText(JSON.stringify({ ...catalogue(), indicators: undefined })),
    'refused invalid',
  ],
  [23, 'a file of no bytes', ofText(''), 'refused empty'],
  [
    24,
    'categories that mean no category stay as they are named',
    keys(['(other)', 1], ['(not set)', 2], ['null', 3], ['(direct)', 4]),
    ['(other)', '(not set)', 'null', '(direct)'],
  ],
  [
    24,
    'an empty category',
    ofHistory({
      breakdowns: [
        {
          id: 'b',
          label: { vi: 'b' },
          dimension: 'group',
          rows: [...table(['a', 1]), { ...table(['b', 1])[0], key: '' }],
        },
      ],
    }),
    'left breakdowns[0].rows[1].key',
  ],
  [24, 'a row ten thousand times its neighbours stays among them', ranked(), 3],
  [
    25,
    'country, region and province in one table are rows; nothing is added up',
    keys(['ca-nuoc', 300], ['vung', 200], ['tinh', 100]),
    ['ca-nuoc', 'vung', 'tinh'],
  ],
  [
    26,
    'parts that do not add up stay as they were published',
    keys(['a', 24_233.07], ['b', 0.05]),
    ['a', 'b'],
  ],
  [28, 'a code that spells «missing»', keys(['NA', 1]), ['NA']],
  [28, 'a code with a leading zero', keys(['03001', 1]), ['03001']],
  [
    28,
    'a code that lost its zero by becoming a number',
    ofHistory({
      breakdowns: [
        { id: 'b', label: { vi: 'b' }, dimension: 'unit', rows: [{ ...table(['a', 1])[0], key: 3001 }] },
      ],
    }),
    'left breakdowns[0].rows[0].key',
  ],
  [29, 'a label with leading and double blanks', name('  Cities,  provincies'), '  Cities,  provincies'],
  [
    29,
    'a typing error in the name of a field',
    ofText(rewritten('"polarity"', '"polarty"')),
    'apart polarity',
  ],
  [
    30,
    'markup is text',
    name('<p>Tỷ lệ <a href="x" TARGET=_blank>hộ</a></p>##'),
    '<p>Tỷ lệ <a href="x" TARGET=_blank>hộ</a></p>##',
  ],
  [31, 'TCVN3 in a name is shown as it came', name('S¶n xuÊt'), 'S¶n xuÊt'],
  [31, 'UTF-8 read as CP1252', name('Dá»® LIá»†U'), 'Dá»® LIá»†U'],
  [31, 'letters that were lost', name('Ð?ng Tháp \uFFFD'), 'Ð?ng Tháp \uFFFD'],
  [
    31,
    'bytes of Latin-1, read as UTF-8',
    ofText(rewritten('Bình Thuận', new TextDecoder().decode(Buffer.from('Bình', 'latin1')))),
    'noted (tệp)',
  ],
  [31, 'a byte-order mark', ofText(`\uFEFF${good}`), 'noted (tệp)'],
  [32, 'Khmer letters and digits', name('សូចនាករ ៩២'), 'សូចនាករ ៩២'],
  [
    32,
    'a name of 180 letters as a short name',
    of({ 'shortName.vi': 'ế'.repeat(180) }),
    'noted shortName.vi',
  ],
  [0, 'a text of five megabytes', of({ 'definition.vi': 'x'.repeat(5_000_000) }), 'apart definition.vi'],
  [
    0,
    'a script as the address of a source',
    of({ '/sources[0].url': 'javascript:alert(1)' }),
    'noted sources.bao-tinh.url',
  ],
  [
    0,
    'a page of data as the address of a source',
    of({ '/sources[0].url': 'data:text/html,<script>1</script>' }),
    'noted sources.bao-tinh.url',
  ],
  [0, '__proto__ as an id', of({ id: '__proto__' }), 'apart id'],
  [0, 'constructor as an id', of({ id: 'constructor' }), 'apart id'],
  [0, '__proto__ as a field', ofText(good.replace('{', '{"__proto__":{"indicators":5},')), 'kept'],
];

/** Whole files, and what figures mean. */
export const meanings: readonly Oddity[] = [
  [1, 'NULs after the file', ofText(`${good}\0\0`), 'noted (tệp)'],
  [
    13,
    'a unit called «number» is no share',
    isShare({ id: 'number', symbol: { vi: '', en: null }, name: { vi: '', en: null } }),
    false,
  ],
  [
    33,
    'an error inside a good answer',
    ofText('[{"message":[{"id":"120","value":"Invalid value"}]}]'),
    'refused invalid',
  ],
  [
    33,
    'an anti-bot page as an answer',
    ofText('<!DOCTYPE html><title>Just a moment…', 'application/json'),
    'refused html',
  ],
  [
    33,
    'an error in the shape of another program',
    ofText('{"timestamp":"2026-01-01","status":404,"error":"Not Found"}'),
    'refused wrong-version',
  ],
  [
    34,
    'a link to a next page is not followed',
    ofText(rewritten('"schemaVersion"', '"next":"?page=2","schemaVersion"')),
    'kept',
  ],
  [34, 'a file cut off', ofText(good.slice(0, 1000)), 'refused truncated'],
  [
    35,
    'codes without a dictionary are only shown',
    kept({ codes: { q766: 'TTTT, CLGQ' } })?.codes,
    { q766: 'TTTT, CLGQ' },
  ],
  [
    36,
    'a break in the series: no line across it',
    finishSeries(
      history({
        observations: [
          observation('2023-04', 5),
          { ...observation('2023-05', 91), flags: ['b'] },
          observation('2023-06', 92),
        ],
      }).observations,
      'month',
    ).map(({ segment }) => segment),
    [0, 1, 1],
  ],
  [
    37,
    'a mean of merged units is told beside the figure',
    kept({ latest: { ...observation('2023-06', 92), note: { vi: 'Bình quân ba tỉnh cũ' } } })?.latest?.note
      ?.vi,
    'Bình quân ba tỉnh cũ',
  ],
  [
    38,
    'a revision that the history does not show',
    ofHistory({
      revisions: [{ period: '2023-05', was: 90, now: 95, on: '2023-07-10', reason: { vi: 'Bổ sung' } }],
    }),
    'left revisions[0].now',
  ],
  [
    38,
    'estimates are provisional, not final',
    statusOf({ latest: { ...observation('2023-06', 92), flags: ['e'] } }),
    'met',
  ],
  [
    40,
    'an indicator without a figure',
    statusOf({ latest: null, previous: null, baseline: null, trend: [], reporting: 'not-started' }),
    'not-published',
  ],
  [
    41,
    'lines that end in CRLF, and no last one',
    ofText(JSON.stringify(catalogue(), null, 2).replaceAll('\n', '\r\n')),
    'kept',
  ],
  [41, 'an empty last line', ofText(`${good}\r\n\r\n`), 'kept'],
  [41, 'a list that was renamed', ofText(good.replace('"indicators"', '"chi_so"')), 'refused invalid'],
  [
    0,
    'a hundred lists inside each other',
    ofText(rewritten('"caution":null', `"caution":${'['.repeat(100)}${']'.repeat(100)}`)),
    'apart caution.vi',
  ],
  [
    0,
    'a hundred records inside each other',
    ofText(rewritten('"caution":null', `"caution":${'{"vi":'.repeat(100)}1${'}'.repeat(100)}`)),
    'apart caution.vi',
  ],
  [
    0,
    'indicators in any order',
    readCatalogue({
      ...catalogue(),
      indicators: [
        { ...indicator('b'), order: 2 },
        { ...indicator('a'), order: 1 },
      ],
    }).indicators.map(({ id }) => id),
    ['a', 'b'],
  ],
];
