import { describe, expect, test } from 'vitest';
import { build, readRegister } from '../../scripts/data/build.ts';
import { readDataFiles } from '../../scripts/data/files.ts';
import type { Fact } from '../../scripts/data/facts.ts';
import { indicatorOf, programmesOf, publishedText, editionIds } from './published.ts';

const { facts } = readRegister(readDataFiles());
const factList = [...facts.values()];

interface Figure {
  readonly path: string;
  readonly record: Record<string, unknown>;
}

/** Every record with a number called `value`, wherever it stands. */
function figuresIn(node: unknown, path: string): Figure[] {
  if (node === null || typeof node !== 'object') return [];
  const record = node as Record<string, unknown>;
  const own = typeof record['value'] === 'number' ? [{ path, record }] : [];
  return [...own, ...Object.entries(record).flatMap(([key, child]) => figuresIn(child, `${path}.${key}`))];
}

function stands(fact: Fact, { record }: Figure): boolean {
  if (fact.value !== record['value']) return false;
  if ('source' in record && fact.source !== record['source']) return false;
  if ('qualifier' in record && fact.qualifier !== record['qualifier']) return false;
  if (fact.target) return fact.target.due === record['due'] && fact.target.document === record['document'];
  return fact.period === record['period'];
}

describe('every published figure', () => {
  const figures = [...build(readDataFiles()).resources].flatMap(([path, resource]) =>
    figuresIn(resource, path),
  );

  test('is a fact with the same source, period and qualifier', () => {
    expect(figures.length).toBeGreaterThan(400);
    const strays = figures.filter((figure) => !factList.some((fact) => stands(fact, figure)));
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  test('has counts only where a fact has them', () => {
    const counts = new Set(
      factList.flatMap(({ value, numerator, denominator }) => [value, numerator, denominator]),
    );
    const counted = figures.filter(({ record }) => typeof record['denominator'] === 'number');
    expect(counted.length).toBeGreaterThan(5);
    const known = ({ record }: Figure) =>
      [record['numerator'], record['denominator']].every((count) => counts.has(count as number));
    expect(counted.filter((figure) => !known(figure)).map(({ path }) => path)).toEqual([]);
  });

  test('is marked when it was derived by arithmetic or is of low reliability', () => {
    const flagged = figures.filter(({ record }) => Array.isArray(record['flags']));
    const misfits = flagged.filter((figure) => {
      const flags = figure.record['flags'] as string[];
      const fact = factList.find((each) => stands(each, figure));
      return flags.includes('dv') !== fact?.derived || (fact.lowReliability && !flags.includes('u'));
    });
    expect(flagged.length).toBeGreaterThan(300);
    expect(misfits.map(({ path }) => path)).toEqual([]);
  });
});

describe('readings that may not be mixed', () => {
  test('the speed compares with the figure of its own article and with nothing else', () => {
    for (const edition of editionIds) {
      const { method, comparators } = indicatorOf(edition, 'internet-speed');
      const alike = comparators.filter((comparator) => comparator.method === method.id);
      expect(alike.map(({ value }) => value)).toEqual([78.43]);
      expect(comparators.length).toBeGreaterThan(alike.length);
    }
  });

  test('each comparator series has its own method', () => {
    for (const id of ['internet-speed', 'digital-economy-share']) {
      const { comparatorSeries } = JSON.parse(publishedText(`indicators/${id}.json`)) as {
        comparatorSeries: { method: string }[];
      };
      const methods = comparatorSeries.map(({ method }) => method);
      expect(methods.length).toBeGreaterThan(2);
      expect(new Set(methods).size).toBe(methods.length);
    }
  });

  test('the newest DTI rank stays that of 2022, in the frame of 2021 and 2022', () => {
    const { latest, previous, method } = indicatorOf('2025-06', 'dti-rank');
    expect([previous?.value, latest?.value, latest?.period.text, method.id]).toEqual([
      47,
      50,
      '2022',
      'dti-922',
    ]);
  });

  test('groups of Index 766 stand beside the national average of the same year', () => {
    const detail = publishedText('indicators/index-766.json');
    const { breakdowns } = JSON.parse(detail) as {
      breakdowns: {
        rows: { observation: { period: string }; comparators: { period: string; method: string }[] }[];
      }[];
    };
    const rows = breakdowns[0]?.rows ?? [];
    expect(rows).toHaveLength(6);
    for (const { observation, comparators } of rows) {
      expect(comparators).toMatchObject([{ period: observation.period, method: 'index-766' }]);
    }
  });

  test('what was stated without a figure is published without one', () => {
    for (const edition of editionIds) {
      for (const id of ['mobile-payment', 'bank-paid-public-services']) {
        expect(indicatorOf(edition, id).latest).toMatchObject({ value: null, flags: ['x'] });
      }
    }
  });
});

describe('sources that contradict one another are both shown', () => {
  const caution = (id: string) => indicatorOf('2025-06', id).caution?.vi ?? '';

  test.each([
    ['fibre: able against connected', 'fibre-households', ['95%', '97%']],
    ['online dossiers: three scopes', 'online-dossier-share', ['39%', '60%', '2,5/12']],
    ['online dossiers, from the other side', 'online-dossier-share-province', ['39%', '60%', '2,5/12']],
    ['the term of Resolution 10-NQ/TU', 'resolution-10-targets', ['khóa XIV', 'khóa 15', '18/03/2022']],
    ['digital economy: two offices', 'digital-economy-share', ['12,87%', '12,33%', '16,5%']],
    ['the day of Decision 766', 'index-766', ['23/06/2022', '15/09/2022']],
    ['e-ID: received against issued', 'eid-accounts', ['699.634', '700.000', '25,78%']],
    ['speed in 08/2023', 'internet-speed', ['93,66', '93,11']],
    ['points and communes', 'videoconference-points', ['124', '121']],
  ])('%s', (_, id, words) => {
    for (const word of words) expect(caution(id)).toContain(word);
  });

  test('the start of the operations centre', () => {
    const centre = programmesOf('2025-06').platforms.find(({ id }) => id === 'phan-thiet-ioc');
    expect(centre?.note?.vi).toContain('10/12/2022');
    expect(centre?.note?.vi).toContain('từ tháng 10/2022');
  });

  test('«basically complete» stands with the rank of the same month', () => {
    for (const edition of editionIds) {
      const claim = programmesOf(edition).milestones.find(
        ({ id }) => id === 'infrastructure-basically-complete',
      );
      expect(claim?.note?.vi).toContain('49/63');
    }
  });
});

describe('the priorities of 2023', () => {
  test('form a chain from specialised databases to analytics', () => {
    const byId = new Map(programmesOf('2023-07').milestones.map((milestone) => [milestone.id, milestone]));
    const reach = (id: string): string[] =>
      (byId.get(id)?.dependsOn ?? []).flatMap((next) => [next, ...reach(next)]);
    expect(new Set(reach('data-analytics-platform'))).toEqual(
      new Set([
        'specialised-databases',
        'shared-database',
        'open-data-portal',
        'person-organisation-store',
        'procedure-results-store',
      ]),
    );
    expect(byId.get('data-analytics-platform')?.priority).toBe(true);
  });
});
