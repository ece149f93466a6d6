import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTarget } from '../../scripts/check/check.ts';
import { copy, folder, plant, plantAt, published } from './copy.ts';
import { publishedFiles } from './published.ts';
import { units } from './sample.ts';

const faultsIn = async (target: string) => {
  const { findings } = await checkTarget(target);
  return findings.filter(({ severity }) => severity === 'record').map(({ file, path }) => `${file} ${path}`);
};

describe('the data check on what is published', () => {
  test('finds nothing in the whole API, and looks at every file', async () => {
    const { files, findings } = await checkTarget(published);
    expect(findings).toEqual([]);
    expect(files).toBe(publishedFiles.length);
    expect(files).toBeGreaterThan(100);
  });

  test('finds nothing in a file alone, whichever resource it is', async () => {
    const alone = publishedFiles.filter(([file]) => !file.startsWith('editions/'));
    for (const [file] of alone) expect((await checkTarget(join(published, file))).findings).toEqual([]);
    expect(new Set(alone.map(([, kind]) => kind))).toEqual(
      new Set(['catalogue', 'indicator', 'programmes', 'editions']),
    );
  }, 30_000);
});

describe('the data check on planted faults', () => {
  const id = 'internet-speed';
  const detail = `indicators/${id}.json`;

  const edition = 'editions/2025-06/catalogue.json';

  const unitBreakdown = (unitsValid: string, ...keys: readonly string[]) => ({
    id: 'don-vi',
    label: { vi: 'Theo đơn vị' },
    dimension: 'unit',
    unitsValid,
    rows: keys.map((key) => ({
      key,
      label: { vi: key },
      observation: {
        period: '2023-07',
        value: 80,
        qualifier: 'exact',
        flags: [],
        source: 'vietnamnet-2023-07',
      },
    })),
  });

  test.each<[what: string, finding: string, act: () => Promise<unknown>]>([
    ['a missing history', `${detail} (tệp)`, () => rm(join(copy, detail))],
    [
      'a history of no indicator',
      'indicators/la.json (tệp)',
      () => cp(join(copy, detail), join(copy, 'indicators/la.json')),
    ],
    [
      'a file that is cut off',
      'programmes.json (tệp)',
      () => plant('programmes.json', (text) => text.slice(0, -99)),
    ],
    [
      'bytes that are no UTF-8',
      'editions.json (tệp)',
      () => writeFile(join(copy, 'editions.json'), Buffer.from('{"a":"\xe1"}', 'latin1')),
    ],
    [
      'another newest figure in the history',
      `${detail} observations`,
      () => plantAt(detail, 'observations[0].value', 1),
    ],
    ['a history without figures', `${detail} observations`, () => plantAt(detail, 'observations', [])],
    ['a history of another indicator', `${detail} id`, () => plantAt(detail, 'id', 'ipv6-coverage')],
    [
      'a source that is not registered',
      `${detail} observations[0].source`,
      () => plantAt(detail, 'observations[0].source', 'la'),
    ],
    [
      'a figure as text',
      'catalogue.json indicators[0].latest.value',
      () => plantAt('catalogue.json', 'indicators[0].latest.value', '92,5'),
    ],
    [
      'a list of editions that tells another title',
      'editions.json editions.2023-07.title',
      () => plantAt('editions.json', 'editions[0].title.vi', 'Khác'),
    ],
    [
      'a list of editions that tells another day',
      'editions.json editions.2025-06.dataCutoff',
      () => plantAt('editions.json', 'editions[1].dataCutoff', '2025-06-29'),
    ],
    [
      'a default edition that is not there',
      'editions.json default',
      () => plantAt('editions.json', 'default', '1999'),
    ],
    [
      'an edition that points out of the API',
      'editions.json editions[0].path',
      () => plantAt('editions.json', 'editions[0].path', '../../'),
    ],
    [
      'an edition whose folder is gone',
      'editions/2023-07/catalogue.json (tệp)',
      () => rm(join(copy, 'editions/2023-07'), { recursive: true }),
    ],
    [
      'another unit than in the edition before',
      `${edition} indicators.${id}.unit.id`,
      () => plantAt(edition, 'indicators[1].unit.id', 'kbps'),
    ],
    [
      'a bad list of units',
      'units.json units[0].code',
      () => writeFile(join(copy, 'units.json'), JSON.stringify({ ...units(), units: [{ code: 1 }] })),
    ],
    [
      'a bad list of units of an edition',
      'editions/2023-07/units.json units[0].code',
      () =>
        writeFile(
          join(copy, 'editions/2023-07/units.json'),
          JSON.stringify({ ...units(), units: [{ code: 1 }] }),
        ),
    ],
    [
      'a figure of a unit that the list of that year does not hold',
      `${detail} breakdowns.don-vi.rows.99999`,
      async () => {
        await writeFile(join(copy, 'units.json'), JSON.stringify(units()));
        await plantAt(detail, 'breakdowns', [unitBreakdown('2023', '22915', '99999')]);
      },
    ],
    [
      'figures by units of a time that the list does not hold',
      `${detail} breakdowns.don-vi.unitsValid`,
      async () => {
        const [unit] = units().units;
        const late = { ...units(), units: [{ ...unit, validFrom: '2025-07-01' }] };
        await writeFile(join(copy, 'units.json'), JSON.stringify(late));
        await plantAt(detail, 'breakdowns', [unitBreakdown('2023', '22915')]);
      },
    ],
  ])('names %s', async (_what, finding, act) => {
    await act();
    expect(await faultsIn(copy)).toContain(finding);
  });

  test('takes a single history with the catalogue above it as context', async () => {
    await plantAt(detail, 'observations[0].source', 'la');
    expect(await faultsIn(join(copy, detail))).toContain(`${id}.json observations[0].source`);
  });

  test('tells what a lone file is by what is in it', async () => {
    const [file, none] = [join(folder, 'lone.json'), join(copy, 'units.json')];
    await cp(join(copy, 'catalogue.json'), file);
    expect(await faultsIn(file)).toEqual([]);
    await writeFile(file, '{"schemaVersion":"1.0","units":7}');
    expect((await checkTarget(file)).findings[0]?.expected).toContain('đơn vị hành chính');
    await expect(checkTarget(none)).rejects.toThrow(/ENOENT/);
  });
});
