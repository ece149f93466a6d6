import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseApiDocument } from '#contract/api-document.ts';
import { parseSchemaDocument } from '#contract/schema-document.ts';

const read = (file: string) => readFile(`public/api/${file}`, 'utf8');
const schemas = ['catalogue', 'indicator', 'programmes', 'editions', 'units'];

describe('the API in its own documents', () => {
  test('every resource is found with its schema, its caching and what each answer means', async () => {
    const document = parseApiDocument(await read('openapi.json'));
    expect(document?.resources.map(({ path, schema }) => `${path} ${schema}`)).toContain(
      '/editions/{edition}/indicators/{id}.json indicator',
    );
    for (const { summary, description, cache, answers } of document?.resources ?? []) {
      expect([summary.vi, summary.en, description.vi, description.en, cache]).not.toContain('');
      expect(summary.en).not.toBeNull();
      expect(cache).toMatch(/max-age/);
      expect(answers.map(({ status }) => status).toSorted()).toEqual(['200', '304', '404', '429', '5XX']);
    }
  });

  test.each(schemas)('every field of %s has its meaning in both languages', async (name) => {
    const schema = parseSchemaDocument(await read(`schema/v1/${name}.json`));
    const shapes = schema ? [schema.resource, ...schema.shapes] : [];
    expect(shapes.length).toBeGreaterThan(1);
    for (const { name: shape, what, fields } of shapes) {
      for (const [path, words] of [['', what] as const, ...fields.map((f) => [f.path, f.what] as const)]) {
        expect([`${shape}.${path}`, words.vi !== '' && Boolean(words.en)]).toEqual([
          `${shape}.${path}`,
          true,
        ]);
      }
    }
  });

  test('types, lists, vocabularies and what is required are read', async () => {
    const schema = parseSchemaDocument(await read('schema/v1/catalogue.json'));
    const indicator = schema?.shapes.find(({ name }) => name === 'Indicator');
    const field = (path: string) => indicator?.fields.find((each) => each.path === path);
    expect(field('latest')).toMatchObject({
      required: true,
      type: { name: { shape: 'Observation' }, list: false, nullable: true },
    });
    expect(field('targets')).toMatchObject({
      required: false,
      type: { name: { shape: 'Target' }, list: true },
    });
    expect(field('polarity')?.type.vocabulary).toContain('lower-better');
    expect(field('method.scope')).toMatchObject({ required: true, type: { name: { shape: 'Text' } } });
    expect(field('decimals')?.type.name).toEqual({ json: 'integer' });
    const flags = schema?.shapes.find(({ name }) => name === 'Flags');
    expect(flags?.type).toMatchObject({ list: true, vocabulary: expect.arrayContaining(['dv']) });
  });

  test('a document of another shape is refused or read in part, never thrown at', () => {
    for (const text of ['', '<html>', '[]', '{}', 'null', '{"paths":[]}']) {
      expect(parseApiDocument(text)).toBeNull();
      expect(parseSchemaDocument(text)).toBeNull();
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parseApiDocument(JSON.stringify({ paths: value }));
        parseApiDocument(JSON.stringify({ paths: { '/x': { get: value } } }));
        parseSchemaDocument(JSON.stringify({ properties: value, $defs: value }));
      }),
    );
  });
});
