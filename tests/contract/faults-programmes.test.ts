import { describe, expect, test } from 'vitest';
import { parseProgrammes } from '#contract/programmes.ts';
import { faultBelow, problemOf, type Fault } from './faults.ts';
import { catalogue, programmes } from './sample.ts';
import { absent, readCatalogue, valueOf, withField } from './spoil.ts';
import { words } from './words.ts';

const fault = faultBelow('');
const known = readCatalogue(catalogue());
const programmesWith = (path: string, value: unknown) =>
  valueOf(parseProgrammes(JSON.stringify(withField(programmes(), path, value)), known));
const [first, second] = programmes().milestones;
const phase = 'programmes[0].phases[0]';
const statuses = 'một trong: done, early, in-progress, planned, late, dropped';

/** Each fault, and the place which, emptied, gives the same reading. */
const parts: readonly (readonly [fault: Fault, place: string, rest: unknown])[] = [
  [fault('programmes', {}, '{}', words.list), 'programmes', []],
  [fault('programmes[0]', 'chữ', 'chữ', 'một chương trình'), 'programmes', []],
  [fault('programmes[0].name', '', '', words.text), 'programmes', []],
  [fault('programmes[0].basis', '38/QĐ', '38/QĐ', words.text), 'programmes', []],
  [
    fault(phase, 1, '1', 'một giai đoạn (id, name, start, end, status)', 'programmes.ipv6.phases[0]'),
    'programmes[0].phases',
    [],
  ],
  [
    fault(`${phase}.start`, 2021, '2021', words.period, 'programmes.ipv6.phases[0].start'),
    'programmes[0].phases',
    [],
  ],
  [
    fault(`${phase}.status`, 'xong', 'xong', statuses, 'programmes.ipv6.phases[0].status'),
    'programmes[0].phases',
    [],
  ],
  [
    fault(`${phase}.milestones`, ['la'], 'la', words.milestone, 'programmes.ipv6.phases[0].milestones'),
    `${phase}.milestones`,
    [],
  ],
  [fault('milestones[1]', [], 'không có', words.missing, 'milestones[1].id'), 'milestones', [first]],
  [fault('milestones[1].id', 'cong', 'cong', words.taken), 'milestones', [first]],
  [fault('milestones[1].status', absent, 'không có', words.missing), 'milestones', [first]],
  [fault('milestones[1].priority', 'yes', 'yes', 'true hoặc false'), 'milestones', [first]],
  [fault('milestones[1].due', 'cuối năm', 'cuối năm', words.period), 'milestones', [first]],
  [fault('milestones[1].figure', 5, '5', words.observation), 'milestones', [first]],
  [fault('milestones[1].source', 'la', 'la', words.source, 'milestones.kho.source'), 'milestones', [first]],
  [
    fault(
      'milestones[1].dependsOn',
      ['la'],
      'la',
      'mã một mốc khác có trong danh sách milestones',
      'milestones.kho.dependsOn',
    ),
    'milestones',
    [first, { ...second, dependsOn: [] }],
  ],
  [
    fault(
      'milestones[1].dependsOn',
      ['kho'],
      'kho',
      'mã một mốc khác có trong danh sách milestones',
      'milestones.kho.dependsOn',
    ),
    'milestones',
    [first, { ...second, dependsOn: [] }],
  ],
  [
    fault(
      'milestones[0].programme',
      'la',
      'la',
      'mã chương trình có trong danh sách programmes',
      'milestones.cong.programme',
    ),
    'milestones[0].programme',
    null,
  ],
  [
    fault('milestones[0].pillar', 'la', 'la', words.pillar, 'milestones.cong.pillar'),
    'milestones[0].pillar',
    null,
  ],
  [
    fault('milestones[0].owner', 'la', 'la', words.agency, 'milestones.cong.owner'),
    'milestones[0].owner',
    null,
  ],
  [
    fault('milestones[0].figure.source', 'la', 'la', words.source, 'milestones.cong.figure.source'),
    'milestones[0].figure',
    null,
  ],
  [
    fault('milestones[0].figure.period', '2030', '2030', words.future, 'milestones.cong.figure.period'),
    'milestones[0].figure',
    null,
  ],
  [fault('platforms[0]', null, 'null', 'một nền tảng'), 'platforms', []],
  [
    fault('platforms[0].ipv6', 'có', 'có', 'một trong: dual-stack, ipv4-only, ipv6-only, unknown'),
    'platforms',
    [],
  ],
  [
    fault('platforms[0].status', 'on', 'on', 'một trong: in-service, upgrading, planned, ended'),
    'platforms',
    [],
  ],
  [fault('platforms[0].source', 'la', 'la', words.source, 'platforms.hop.source'), 'platforms', []],
  [
    fault('platforms[0].pillar', 'la', 'la', words.pillar, 'platforms.hop.pillar'),
    'platforms[0].pillar',
    null,
  ],
  [fault('platforms[0].figures', {}, '{}', words.list, 'platforms.hop.figures'), 'platforms[0].figures', []],
  [
    fault('platforms[0].figures[0].value', '1.360', '1.360', words.number, 'platforms.hop.figures[0].value'),
    'platforms[0].figures',
    [],
  ],
  [fault('commendations[0].year', 2022.5, '2022.5', 'một năm'), 'commendations', []],
  [fault('commendations[0].year', 20_222, '20222', 'một năm'), 'commendations', []],
  [fault('commendations[0].year', 1899, '1899', 'một năm'), 'commendations', []],
  [fault('commendations[0].awardedBy', 'Bộ', 'Bộ', words.text), 'commendations', []],
  [
    fault('commendations[0].source', 'la', 'la', words.source, 'commendations.bang-khen.source'),
    'commendations',
    [],
  ],
  [
    fault('bottlenecks[0].severity', 'grave', 'grave', 'một trong: high, medium, low, unrated'),
    'bottlenecks',
    [],
  ],
  [
    fault('bottlenecks[0].owner', 'la', 'la', words.agency, 'bottlenecks.nhan-luc.owner'),
    'bottlenecks[0].owner',
    null,
  ],
];

describe('a fault in the programmes', () => {
  test.each(parts)('$at = $put leaves out that part alone', (one, place, rest) => {
    const { problems, ...kept } = programmesWith(one.at, one.put);
    const { problems: _knockOn, ...expected } = programmesWith(place, rest);
    expect(problems).toContainEqual(problemOf(one));
    expect(kept).toEqual(expected);
  });

  test('nothing goes on pointing to a milestone that was left out', () => {
    const { milestones, programmes: kept } = programmesWith('milestones[0].source', 'la');
    expect(milestones.map(({ id, dependsOn }) => [id, dependsOn])).toEqual([['kho', []]]);
    expect(kept[0]?.phases[0]?.milestones).toEqual([]);
  });

  test('a list that is missing is told, the others are read', () => {
    const { problems, milestones } = programmesWith('platforms', absent);
    const list = 'một danh sách (để [] nếu không có gì)';
    expect(problems).toEqual([problemOf(fault('platforms', null, 'không có', list))]);
    expect(milestones).toHaveLength(2);
  });

  test('without a catalogue at hand references to it are not checked', () => {
    const text = JSON.stringify(withField(programmes(), 'milestones[0].source', 'la'));
    expect(valueOf(parseProgrammes(text)).problems).toEqual([]);
  });
});
