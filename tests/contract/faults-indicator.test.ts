import { describe, expect, test } from 'vitest';
import { faultBelow, problemOf, type Fault } from './faults.ts';
import { catalogue } from './sample.ts';
import { catalogueWith, absent, readCatalogue } from './spoil.ts';
import { words } from './words.ts';

const whole = readCatalogue(catalogue());
const fault = faultBelow('indicators[0]');

const ownFields: readonly Fault[] = [
  fault('', 'chữ', 'chữ', 'một chỉ số'),
  fault('', 7, '7', 'một chỉ số'),
  fault('', null, 'null', 'một chỉ số'),
  fault('', [], 'không có', words.missing, 'id'),
  fault('id', absent, 'không có', words.missing),
  fault('id', 'Hoa', 'Hoa', words.id),
  fault('id', 12, '12', words.notId),
  fault('id', '__proto__', '__proto__', words.id),
  fault('id', 'constructor', 'constructor', words.reserved),
  fault('id', `a${'b'.repeat(64)}`, `a${'b'.repeat(64)}`, words.id),
  fault('code', '', '', words.blank),
  fault('order', '1', '1', words.number),
  fault('featured', true, 'true', words.number),
  fault('name', 'Tên', 'Tên', words.text),
  fault('name', { en: 'Name' }, 'không có', words.missing, 'name.vi'),
  fault('name.vi', '   ', '   ', words.blank),
  fault('name.en', 5, '5', words.string),
  fault('shortName', absent, 'không có', words.missing),
  fault('definition', null, 'null', words.text),
  fault('unit', '%', '%', 'một đơn vị (id, symbol, name)'),
  fault('unit.id', '%', '%', words.id),
  fault('decimals', -1, '-1', words.digits),
  fault('decimals', 1.5, '1.5', words.digits),
  fault('decimals', 7, '7', words.digits),
  fault('polarity', 'up', 'up', 'một trong: higher-better, lower-better, informational'),
  fault('bounds', [0, 100], 'danh sách 2 phần tử', words.bounds),
  fault('bounds', { min: 5, max: 1 }, '{min, max}', words.bounds),
  fault('bounds.max', '100', '100', words.number),
  fault('bounds.max', 1e308, '1e+308', words.exactNumber),
  fault('cadence', 'monthly', 'monthly', 'một trong: day, week, month, quarter, half, year, irregular'),
  fault('graceDays', -1, '-1', words.grace),
  fault('graceDays', 1e300, '1e+300', words.grace),
  fault('nextDue', '2023-02-30', '2023-02-30', words.date),
  fault('nextDue', '31/08/2023', '31/08/2023', words.date),
  fault('collection', 'by-hand', 'by-hand', 'một trong: automatic, reported, survey, estimate, unknown'),
  fault('method', 'cach', 'cach', 'cách đo (id, version, description, scope)'),
  fault('method.scope', absent, 'không có', words.missing),
  fault('reporting', '', '', 'một trong: reported, in-preparation, not-started, not-applicable'),
  fault('latest', absent, 'không có', words.missing),
  fault('latest', 92.5, '92.5', words.observation),
  fault('latest.period', 2023, '2023', words.period),
  fault('latest.period', '2023-13', '2023-13', words.period),
  fault('latest.period', '2023-02-30', '2023-02-30', words.period),
  fault('latest.value', '92', '92', words.number),
  fault('latest.value', '92,5', '92,5', words.number),
  fault('latest.value', '..', '..', words.number),
  fault('latest.value', 'NaN', 'NaN', words.number),
  fault('latest.value', '<0.1', '<0.1', words.number),
  fault('latest.value', true, 'true', words.number),
  fault('latest.value', 2 ** 53, '9007199254740992', words.exactNumber),
  fault('latest.value', 1e308, '1e+308', words.exactNumber),
  fault('latest.value', -1e308, '-1e+308', words.exactNumber),
  fault('latest.value', absent, 'không có', words.missing),
  fault('latest.value', null, 'null', words.why),
  fault('latest.qualifier', '>', '>', words.qualifier),
  fault('latest.flags', 'p', 'p', 'một danh sách cờ'),
  fault('latest.flags', {}, '{}', 'một danh sách cờ'),
  fault('latest.flags', ['m'], 'danh sách 1 phần tử', words.whyNot),
  fault('latest.flags', ['q'], 'q', words.flags, 'latest.flags[0]'),
  fault('latest.numerator', '1', '1', words.number),
  fault('latest.asOf', '2023-7-1', '2023-7-1', words.date),
  fault('latest.receivedAt', '2023-07-15T08:00:00', '2023-07-15T08:00:00', words.instant),
  fault('latest.receivedAt', '2023-02-30T08:00:00Z', '2023-02-30T08:00:00Z', words.instant),
  fault('latest.source', 'nguon la', 'nguon la', words.id),
  fault('latest.note', 'ghi chú', 'ghi chú', words.text),
  fault('tags', [1], '1', words.string, 'tags[0]'),
  fault('codes', { q766: 5 }, '5', words.string, 'codes.q766'),
  fault('codes', ['x'], '0', 'tên khung bắt đầu bằng chữ thường', 'codes.0'),
  fault('pairedWith', 'hai', 'hai', 'một danh sách mã'),
  fault('caution', 'chú ý', 'chú ý', words.text),
];

describe('a fault in an indicator’s own fields', () => {
  test.each(ownFields)('$at = $put sets that indicator apart and says $expected', (one) => {
    const result = catalogueWith(one.at, one.put);
    expect(result.problems).toContainEqual(problemOf(one));
    expect(result.broken).toHaveLength(1);
    expect(result.broken[0]?.problems).toContainEqual(problemOf(one));
    expect(result.indicators).toEqual(whole.indicators.slice(1));
    expect(result.context).toEqual(whole.context);
  });
});
