import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '#contract/catalogue.ts';
import { catalogue } from './sample.ts';
import { valueOf, withField } from './spoil.ts';

describe('files made to hurt', () => {
  const first = 'indicators[0]';
  const read = (json: unknown) => valueOf(parseCatalogue(JSON.stringify(json)));

  it.each([
    ['trend points', 'trend'],
    ['targets', 'targets'],
    ['comparators', 'comparators'],
  ])('150,000 bad %s of one indicator are each listed, and the indicator stays', (_what, field) => {
    const { indicators, problems } = read(
      withField(catalogue(), `${first}.${field}`, Array(150_000).fill(0)),
    );
    expect(indicators).toHaveLength(2);
    expect(problems).toHaveLength(150_000);
  });

  it('a hundred thousand lists inside each other are one bad field', () => {
    const text = JSON.stringify(withField(catalogue(), `${first}.caution`, 'DEEP'));
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { broken } = valueOf(parseCatalogue(text.replace('"DEEP"', () => deep)));
    expect(broken).toHaveLength(1);
    expect(broken[0]?.problems[0]?.path).toMatch(/^indicators\[0\]\.caution/);
  });

  it('five megabytes in one field are told in 80 characters, without keeping anyone waiting', () => {
    const before = performance.now();
    const { broken } = read(withField(catalogue(), `${first}.latest.value`, 'x'.repeat(5_000_000)));
    expect(broken[0]?.problems[0]?.found).toHaveLength(80);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it('an own field called __proto__ changes nothing and nobody', () => {
    const text = JSON.stringify(catalogue()).replace('{', '{"__proto__":{"polluted":1,"indicators":[]},');
    const { indicators, problems } = valueOf(parseCatalogue(text));
    expect([indicators.length, problems.length]).toEqual([2, 0]);
    expect(Reflect.has({}, 'polluted')).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'A', '-a', 'a'.repeat(65), 'a b', 'đ'])(
    'an indicator that calls itself %j is set apart by its place',
    (id) => {
      const { broken, indicators } = read(withField(catalogue(), `${first}.id`, id));
      expect(broken.map((one) => one.id)).toEqual([first]);
      expect(indicators).toHaveLength(1);
    },
  );

  it('minus zero is zero to whoever compares or prints it', () => {
    const text = JSON.stringify(withField(catalogue(), `${first}.latest.value`, 'ZERO'));
    const { indicators } = valueOf(parseCatalogue(text.replace('"ZERO"', '-0')));
    const value = indicators.find(({ id }) => id === 'ho-so')?.latest?.value;
    expect(value === 0).toBe(true);
    expect(String(value)).toBe('0');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org/a',
    'bao-cao.html',
    'ftp://example.org/',
    ' ',
  ])('the address %j is dropped and remarked on, its source stays', (url) => {
    const { sources, problems, indicators } = read(withField(catalogue(), 'sources[0].url', url));
    expect(sources.get('bao-tinh')?.url).toBeNull();
    expect(problems.map(({ path, severity }) => [path, severity])).toEqual([
      ['sources.bao-tinh.url', 'note'],
    ]);
    expect(indicators).toHaveLength(2);
  });
});
