import { describe, expect, test } from 'vitest';
import { build } from '../../scripts/data/build.ts';
import { readDataFiles } from '../../scripts/data/files.ts';

interface Phrase {
  readonly path: string;
  readonly vi: string;
  readonly en: unknown;
}

/** Every phrase that exists in Vietnamese, wherever it stands. */
function phrasesIn(node: unknown, path: string): readonly Phrase[] {
  if (node === null || typeof node !== 'object') return [];
  const record = node as Record<string, unknown>;
  if (typeof record['vi'] === 'string') return [{ path, vi: record['vi'], en: record['en'] }];
  return Object.entries(record).flatMap(([key, child]) => phrasesIn(child, `${path}.${key}`));
}

describe('every published phrase', () => {
  const phrases = [...build(readDataFiles()).resources].flatMap(([path, resource]) =>
    phrasesIn(resource, path),
  );
  const wrong = (isWrong: (phrase: Phrase) => boolean) =>
    phrases.filter(isWrong).map(({ path, en }) => `${path}: ${String(en)}`);

  test('has an English one', () => {
    expect(phrases.length).toBeGreaterThan(1000);
    expect(wrong(({ vi, en }) => typeof en !== 'string' || (en === '') !== (vi === ''))).toEqual([]);
  });

  test('names months in English, so that no day is taken for a month', () => {
    expect(wrong(({ en }) => /\b\d{1,2}\/(?:\d{1,2}\/)?(?:19|20)\d{2}\b/.test(String(en)))).toEqual([]);
  });

  test('writes numbers in English as English does', () => {
    // «1.234,5» and «78,43» are Vietnamese; «1,234» and «78.43» are English.
    expect(
      wrong(({ en }) => /\d,\d{1,2}\b|\d\.\d{3}\b(?!\d)/.test(String(en).replace('47.126', ''))),
    ).toEqual([]);
  });
});
