import { readFile } from 'node:fs/promises';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { resourceSchemas } from '#contract/schemas.ts';
import { jsonSchemaFiles } from '../../scripts/schema/json-schema.ts';
import { openApiFile } from '../../scripts/schema/openapi.ts';
import { catalogue, detail, editions, programmes, units } from './sample.ts';
import { publishedFiles } from './published.ts';

const [openApiPath, openApiText] = openApiFile();
const openApi = JSON.parse(openApiText);

describe('the schema files', () => {
  test.each([...jsonSchemaFiles(), openApiFile()])(
    '%s on disk is what the schemas give',
    async (path, text) => {
      expect(await readFile(path, 'utf8')).toBe(text);
      expect(text.endsWith('}\n')).toBe(true);
    },
  );

  test('every resource has one, of draft 2020-12, with its name and a description', () => {
    const files = [...jsonSchemaFiles()];
    expect(files.map(([path]) => path)).toEqual(
      Object.keys(resourceSchemas).map((name) => `public/api/schema/v1/${name}.json`),
    );
    for (const [path, text] of files) {
      const { $schema, $id, title, description } = JSON.parse(text);
      expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect([$id, `${title}.json`]).toEqual(Array(2).fill(path.split('/').at(-1)));
      expect(description).toMatch(/\p{L}{2,} \p{L}{2,}/u);
    }
  });

  test('they ask for what the readers ask for: a latest figure is required, an id has its form', () => {
    const schema = JSON.parse(jsonSchemaFiles().get('public/api/schema/v1/catalogue.json') ?? '');
    expect(schema.properties.indicators.items.$ref).toBe('#/$defs/Indicator');
    const { Indicator: indicator, Id, Observation, Qualifier } = schema.$defs;
    expect(indicator.required).toEqual(expect.arrayContaining(['id', 'name', 'unit', 'latest', 'method']));
    expect(indicator.required).not.toContain('targets');
    expect(indicator.properties.id.$ref).toBe('#/$defs/Id');
    expect(Id.pattern).toBe('^[a-z0-9][a-z0-9-]{0,63}$');
    expect(indicator.properties.latest.anyOf[0].$ref).toBe('#/$defs/Observation');
    expect(Observation.required).toEqual(['period', 'value', 'qualifier', 'flags', 'source']);
    expect(Qualifier.enum).toContain('at-least');
  });

  test('each names the shapes that it uses, and no others', () => {
    for (const text of jsonSchemaFiles().values()) {
      const { $defs, ...root } = JSON.parse(text);
      const used = [...text.matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name);
      expect(new Set(used)).toEqual(new Set(Object.keys($defs)));
      expect(JSON.stringify(root)).toContain('$ref');
    }
  });
});

describe('the OpenAPI document', () => {
  test('describes every resource, live and frozen, and refers to schema files that exist', async () => {
    expect(openApi.openapi).toBe('3.1.0');
    expect(Object.keys(openApi.paths)).toEqual([
      '/catalogue.json',
      '/indicators/{id}.json',
      '/programmes.json',
      '/editions.json',
      '/editions/{edition}/catalogue.json',
      '/editions/{edition}/indicators/{id}.json',
      '/editions/{edition}/programmes.json',
      '/units.json',
      '/editions/{edition}/units.json',
    ]);
    const references = [...openApiText.matchAll(/"\$ref": "([^"]+)"/g)].map(([, to]) => to ?? '');
    expect(new Set(references)).toHaveLength(5);
    for (const to of references) {
      expect(await readFile(new URL(to, new URL(`../../${openApiPath}`, import.meta.url)), 'utf8')).toContain(
        '$schema',
      );
    }
  });

  test('tells what each answer means, and that a frozen edition never changes', () => {
    for (const [path, { get }] of Object.entries<{ get: { responses: Record<string, unknown> } }>(
      openApi.paths,
    )) {
      expect(Object.keys(get.responses)).toEqual(['200', '304', '404', '429', '5XX']);
      const caching = JSON.stringify(get.responses['200']);
      expect(caching).toContain(path.startsWith('/editions/') ? 'immutable' : 'stale-while-revalidate=3600');
      expect(caching).toContain('ETag');
    }
  });
});

describe('the published files', () => {
  test.each(publishedFiles)('%s has the shape of its schema', async (file, kind) => {
    const json: unknown = JSON.parse(await readFile(`public/api/v1/${file}`, 'utf8'));
    expect(safeParse(resourceSchemas[kind], json).issues ?? []).toEqual([]);
  });

  test.each([
    ['catalogue', { ...catalogue(), indicators: [{}] }],
    ['indicator', { ...detail(), observations: [{ period: 'Q1' }] }],
    ['programmes', { ...programmes(), milestones: {} }],
    ['editions', { ...editions(), editions: [{ path: '../' }] }],
    ['units', { ...units(), units: [{ code: 1 }] }],
  ] as const)('the schema of %s is no rubber stamp', (kind, json) => {
    expect(safeParse(resourceSchemas[kind], json).success).toBe(false);
  });
});
