import { describe, expect, test } from 'vitest';
import { build } from '../../scripts/data/build.ts';
import { readDataFiles, staleFiles } from '../../scripts/data/files.ts';
import { articleFacts, indicatorIds } from './inventory.ts';
import { catalogueOf, editionIds, indicatorOf, programmesOf, publishedText } from './published.ts';

const built = build(readDataFiles());
const usesOf = (edition: string) => {
  const found = built.editions.find(({ id }) => id === edition);
  if (!found) throw new Error(`No edition ${edition}`);
  return found.uses;
};

describe('the published files', () => {
  test('are what the hand-kept files give', () => {
    expect(staleFiles(built.resources)).toEqual([]);
    expect(built.resources.size).toBeGreaterThan(100);
  });

  test('serve the last edition of the province at the root', () => {
    const list: unknown = JSON.parse(publishedText('editions.json'));
    expect(list).toMatchObject({ default: '2025-06', editions: [{ id: '2023-07' }, { id: '2025-06' }] });
    const own = [...built.resources.keys()].filter((path) => path.startsWith('editions/2025-06/'));
    expect(own).toHaveLength(indicatorIds.length + 2);
    for (const path of own) {
      expect(publishedText(path.replace('editions/2025-06/', ''))).toBe(publishedText(path));
    }
  });
});

describe.each(editionIds)('edition %s', (edition) => {
  const { indicators, sources, area } = catalogueOf(edition);

  test('holds every indicator, also those nobody published', () => {
    expect(indicators.map(({ id }) => id).toSorted()).toEqual([...indicatorIds].toSorted());
  });

  test('puts five indicators first, in their order', () => {
    const featured = indicators.filter((indicator) => indicator.featured !== null);
    expect(featured.toSorted((a, b) => (a.featured ?? 0) - (b.featured ?? 0)).map(({ id }) => id)).toEqual([
      ...['ipv6-coverage', 'internet-speed', 'eid-accounts', 'health-records', 'community-digital-teams'],
    ]);
  });

  test('says of every share what the whole is', () => {
    const shares = indicators.filter(({ unit }) => unit.id === 'percent');
    expect(shares.length).toBeGreaterThan(20);
    expect(shares.filter(({ denominator }) => !denominator?.vi).map(({ id }) => id)).toEqual([]);
  });

  test('says everything in Vietnamese and in English', () => {
    const half = indicators.filter(({ name, shortName, definition, method, caution, denominator }) =>
      [name, shortName, definition, method.description, method.scope, caution, denominator].some(
        (text) => text !== null && !text.en,
      ),
    );
    expect(half.map(({ id }) => id)).toEqual([]);
    expect(indicators.filter(({ shortName }) => shortName.vi.length > 40)).toEqual([]);
  });

  test('shows what was issued together with what is used', () => {
    expect(indicatorOf(edition, 'eid-accounts').pairedWith).toContain('eid-activation');
    expect(indicatorOf(edition, 'eid-activation').latest).toMatchObject({ value: 25.78, asOf: '2023-06-19' });
  });

  test('is the closed record of a province with a successor', () => {
    expect(area).toMatchObject({ validTo: '2025-06-30', successor: { from: '2025-07-01' } });
  });

  test('does not ask a public page to link to blogs and copies', () => {
    const hidden = [...sources.values()].filter(({ url }) =>
      /dautu102|vietnampedia|dukcoquan|unexpress/.test(url ?? ''),
    );
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.filter(({ linkable }) => linkable)).toEqual([]);
  });

  test('shows every statement of the article on a page', () => {
    const uses = usesOf(edition);
    const { programmes, milestones, platforms, commendations, bottlenecks } = programmesOf(edition);
    const records = [programmes, milestones, platforms, commendations, bottlenecks]
      .flat()
      .map(({ id }) => id);
    const known = new Set<string>([...indicatorIds, ...records]);
    const lost = articleFacts.filter((fact) => {
      const places = uses.get(fact) ?? [];
      return places.length === 0 || places.some(({ page, id }) => page === 'overview' || !known.has(id));
    });
    expect(lost).toEqual([]);
  });
});

describe('the register of facts', () => {
  const ids = [...readDataFiles().facts.text.matchAll(/^([a-z]+\.\S+):$/gm)].map(([, id]) => id ?? '');

  test('holds the inventory of the article and nothing else under its name', () => {
    expect(ids.filter((id) => id.startsWith('seed.')).toSorted()).toEqual([...articleFacts].toSorted());
  });

  test('holds no fact that no edition shows', () => {
    const used = new Set(editionIds.flatMap((edition) => [...usesOf(edition).keys()]));
    expect(ids.length).toBeGreaterThan(150);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });
});
