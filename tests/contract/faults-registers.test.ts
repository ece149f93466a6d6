import { describe, expect, test } from 'vitest';
import { parseCatalogue } from '#contract/catalogue.ts';
import { faultBelow, problemOf, type Fault } from './faults.ts';
import { catalogue, observation } from './sample.ts';
import { absent, catalogueWith, readCatalogue, withField } from './spoil.ts';
import { words } from './words.ts';

const fault = faultBelow('');
const whole = readCatalogue(catalogue());
const sourceWords = 'một nguồn (id, title, publisher, publishedOn, linkable, reliability)';

type Register = 'pillars' | 'agencies' | 'sources' | 'context';

/** A bad record beside the good one of each register. */
const beside: readonly (readonly [register: Register, added: unknown, fault: Fault])[] = [
  ['pillars', 'chữ', fault('pillars[1]', null, 'chữ', 'một trụ cột (id, name, summary, order)')],
  [
    'pillars',
    { ...catalogue().pillars[0], id: 'hai', order: '2' },
    fault('pillars[1].order', null, '2', words.number),
  ],
  ['pillars', catalogue().pillars[0], fault('pillars[1].id', null, 'xa-hoi-so', words.taken)],
  ['agencies', null, fault('agencies[1]', null, 'null', 'một cơ quan (id, name, shortName)')],
  [
    'agencies',
    { ...catalogue().agencies[0], id: 'hai', validTo: 'nay' },
    fault('agencies[1].validTo', null, 'nay', words.date),
  ],
  ['agencies', catalogue().agencies[0], fault('agencies[1].id', null, 'so-y-te', words.taken)],
  ['sources', 5, fault('sources[1]', null, '5', sourceWords)],
  [
    'sources',
    { ...catalogue().sources[0], id: 'hai', reliability: 'best' },
    fault('sources[1].reliability', null, 'best', 'một trong: high, medium, low'),
  ],
  [
    'sources',
    { ...catalogue().sources[0], id: 'hai', linkable: 'yes' },
    fault('sources[1].linkable', null, 'yes', 'true hoặc false'),
  ],
  [
    'sources',
    { ...catalogue().sources[0], id: 'hai', url: 5 },
    fault('sources[1].url', null, '5', 'một địa chỉ'),
  ],
  ['sources', catalogue().sources[0], fault('sources[1].id', null, 'bao-tinh', words.taken)],
  ['context', false, fault('context[1]', null, 'false', 'một số liệu bối cảnh')],
  [
    'context',
    { ...catalogue().context?.[0], id: 'hai', decimals: 1e300 },
    fault('context[1].decimals', null, '1e+300', words.digits),
  ],
  ['context', catalogue().context?.[0], fault('context[1].id', null, 'papi', words.taken)],
];

describe('a bad record of a register', () => {
  test.each(beside)('in %s (%j) is left out and told, all else stays', (register, added, one) => {
    const list = catalogue()[register] ?? [];
    const { problems, ...rest } = catalogueWith(register, [...list, added]);
    expect(problems).toEqual([problemOf(one)]);
    const { problems: _none, ...before } = whole;
    expect(rest).toEqual(before);
  });

  test.each(['pillars', 'agencies', 'sources'])('%s must be there, if only as an empty list', (register) => {
    const list = 'một danh sách (để [] nếu không có gì)';
    const { problems } = catalogueWith(register, absent);
    expect(problems).toContainEqual(problemOf(fault(register, null, 'không có', list)));
    expect(catalogueWith(register, {}).problems).toContainEqual(
      problemOf(fault(register, null, '{}', words.list)),
    );
  });

  test('a bad figure of a context record is left out, the others stay', () => {
    const figures = [
      observation('2021', 8),
      { ...observation('2020', 7), source: 'la' },
      observation('2022', 9),
    ];
    const { problems, context } = catalogueWith('context[0].observations', figures);
    expect(problems).toEqual([
      problemOf(fault('context.papi.observations[1].source', null, 'la', words.source)),
    ]);
    expect(context[0]?.observations.map(({ value }) => value)).toEqual([8, 9]);
  });
});

describe('a fault in the edition or the area', () => {
  test.each([
    fault('edition.note', 'ghi chú', 'ghi chú', words.text),
    fault('area.validFrom', '1992', '1992', words.date),
    fault('area.successor', 'Lâm Đồng', 'Lâm Đồng', 'địa bàn kế tục (code, name, from)'),
    fault('area.successor.from', absent, 'không có', words.missing),
  ])('in $at costs that field alone', (one) => {
    const { problems, indicators, edition, area } = catalogueWith(one.at, one.put);
    expect(problems).toEqual([problemOf(one)]);
    expect(indicators).toEqual(whole.indicators);
    const [record = '', field = ''] = one.at.split('.');
    const spared = { ...whole[record === 'area' ? 'area' : 'edition'], [field]: null };
    expect(record === 'area' ? area : edition).toEqual(spared);
  });

  test.each([
    ['edition', null, 'mục «edition» cần một kỳ số liệu'],
    ['edition', absent, `mục «edition» cần ${words.missing}`],
    ['edition.id', 'Tháng 7', `mục «edition.id» cần ${words.id}`],
    ['edition.evaluatedAt', '2023-07-31', `mục «edition.evaluatedAt» cần ${words.instant}`],
    ['edition.publishedAt', '2023-02-30T00:00:00Z', `mục «edition.publishedAt» cần ${words.instant}`],
    ['edition.kind', 'draft', 'mục «edition.kind» cần một trong: live, frozen'],
    ['area', [], `mục «area.code» cần ${words.missing}`],
    ['area.name', {}, `mục «area.name.vi» cần ${words.missing}`],
  ])('that leaves no edition of an area to speak of refuses the file: %s = %j', (at, put, message) => {
    const result = parseCatalogue(JSON.stringify(withField(catalogue(), at, put)));
    expect(result).toMatchObject({ ok: false, kind: 'invalid', message });
  });
});
