import { expect, test } from 'vitest';
import { refusedFields } from '#domain/examples/quarantine.ts';
import { catalogueWith } from './spoil.ts';

test.each(refusedFields)('$field: $json is refused in the words of the method page', (example) => {
  const { problems } = catalogueWith(`indicators[0].${example.field}`, JSON.parse(example.json));
  expect(problems).toContainEqual(example.problem);
});
