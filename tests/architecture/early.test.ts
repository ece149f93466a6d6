import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { editionParam } from '#platform/edition-param.ts';
import { pillarParams } from '#shells/browse/pillar/pillar-url.ts';

const script = readFileSync('public/early.js', 'utf8');

/** The attributes that the script leaves on the page. */
function verdict(search: string): readonly string[] {
  const attributes: string[] = [];
  const documentElement = { setAttribute: (name: string) => attributes.push(name) };
  runInNewContext(script, { location: { search }, document: { documentElement }, URLSearchParams });
  return attributes;
}

test('an address without a state of its own shows the built page', () => {
  for (const search of ['', '?', '?utm_source=zalo', '?fbclid=xem']) {
    expect(verdict(search)).toEqual(['data-early']);
  }
});

test.each([editionParam, 'ngon-ngu', ...Object.values(pillarParams)])(
  'with «%s» in the address the built page is held back',
  (name) => {
    expect(verdict(`?${name}=x`)).toEqual(['data-early', 'data-pending']);
    expect(verdict(`?utm_source=zalo&${name}=`)).toContain('data-pending');
  },
);
