import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '#contract/catalogue.ts';
import { parseEditions } from '#contract/editions.ts';
import { parseIndicatorDetail } from '#contract/indicator-detail.ts';
import { parseProgrammes } from '#contract/programmes.ts';
import type { ContractResult } from '#contract/result.ts';
import { parseUnits } from '#contract/units.ts';
import type { Problem } from '#domain/model/index.ts';
import { catalogue, detail, editions, programmes, units } from './sample.ts';
import { valueOf } from './spoil.ts';

const good = JSON.stringify(catalogue());

type Parse = (
  text: string,
  type?: string | null,
) => ContractResult<{ readonly problems: readonly Problem[] }>;

const parsers: Readonly<Record<string, readonly [Parse, object]>> = {
  'catalogue.json': [parseCatalogue, catalogue()],
  'indicators/{id}.json': [
    (text: string, type?: string | null) => parseIndicatorDetail(text, null, type),
    detail(),
  ],
  'programmes.json': [
    (text: string, type?: string | null) => parseProgrammes(text, null, type),
    programmes(),
  ],
  'editions.json': [parseEditions, editions()],
  'units.json': [parseUnits, units()],
};

describe.each(Object.entries(parsers))('%s from its text', (_name, [parse, sample]) => {
  it('is read without a problem when nothing is wrong with it', () => {
    expect(valueOf(parse(JSON.stringify(sample))).problems).toEqual([]);
  });

  it.each([
    ['an empty file', '', null, 'empty'],
    ['blanks and NULs alone', ' \n\0\0', null, 'empty'],
    [
      'an anti-bot page served as data',
      '<!DOCTYPE html><html><body>Just a moment…',
      'application/json',
      'html',
    ],
    ['a fragment of HTML', '\n <script>location="/login"</script>', null, 'html'],
    ['HTML with its own content type', '<html></html>', 'text/html; charset=utf-8', 'html'],
    ['an image', '\uFFFDPNG', 'image/png', 'wrong-content-type'],
    ['JSON sent as HTML', good, 'text/html', 'wrong-content-type'],
    ['JSON cut inside a string', good.slice(0, good.indexOf('Bình') + 2), null, 'truncated'],
    ['JSON cut after a whole list', '{"schemaVersion":"1","indicators":[1,2]', null, 'truncated'],
    ['a bare NaN, as some programs write it', '{"schemaVersion":"1","value":NaN}', null, 'not-json'],
    ['a text', 'Service unavailable', 'text/plain', 'not-json'],
    ['a list at the root', '[]', null, 'invalid'],
    ['null', 'null', null, 'invalid'],
    ['no version', '{}', null, 'wrong-version'],
    ['the next major version', '{"schemaVersion":"2.0"}', null, 'wrong-version'],
    ['a number of the next major version', '{"schemaVersion":2}', null, 'wrong-version'],
    ['a version that only begins with 1', '{"schemaVersion":"10"}', null, 'wrong-version'],
    ['a version that is an object', '{"schemaVersion":{"major":1}}', null, 'wrong-version'],
    ['another resource altogether', '{"schemaVersion":"1.0","status":"ok"}', null, 'invalid'],
  ])('refuses %s, and says so in Vietnamese', (_what, text, type, kind) => {
    const result = parse(text, type);
    expect(result).toMatchObject({ ok: false, kind });
    if (result.ok) return;
    expect(result.message).toMatch(/[àáảãạăắằẳẵặâấầẩẫậđêếềểễệíìỉĩịôồốổỗộơờớởỡợưừứửữựúùủũụ]/);
    expect(result.found.length).toBeLessThanOrEqual(80);
  });

  it.each(['1', '1.0', '1.3', 1, 1.2])('reads version %s', (schemaVersion) => {
    expect(parse(JSON.stringify({ ...sample, schemaVersion })).ok).toBe(true);
  });

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/geo+json',
    'TEXT/PLAIN',
    '',
    null,
  ])('takes the content type %j', (type) => {
    expect(parse(JSON.stringify(sample), type).ok).toBe(true);
  });

  it('takes off a byte-order mark and trailing NULs, and remarks on both', () => {
    const { problems } = valueOf(parse(`\uFEFF${JSON.stringify(sample)}\r\n\0\0`));
    expect(problems.map(({ path, found, severity }) => [path, found, severity])).toEqual([
      ['(tệp)', 'dấu BOM ở đầu tệp', 'note'],
      ['(tệp)', 'ký tự NUL ở cuối tệp', 'note'],
    ]);
  });

  it('ignores fields that it does not know', () => {
    const newer = { ...sample, schemaVersion: '1.9', forecast: { horizon: '2030' } };
    expect(valueOf(parse(JSON.stringify(newer))).problems).toEqual([]);
  });
});

it('refuses a catalogue without a list of indicators, and reads one whose list is empty', () => {
  const { indicators: _none, ...rest } = catalogue();
  expect(parseCatalogue(JSON.stringify(rest))).toMatchObject({ ok: false, kind: 'invalid' });
  expect(parseCatalogue(JSON.stringify({ ...rest, indicators: {} }))).toMatchObject({
    ok: false,
    kind: 'invalid',
  });
  expect(valueOf(parseCatalogue(JSON.stringify({ ...rest, indicators: [] }))).indicators).toEqual([]);
});
