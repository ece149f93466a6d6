import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue as catalogueOf, indicator, text } from '#domain/testing/builders.ts';
import type { Indicator } from '#domain/model/index.ts';
import { searchDocuments } from './documents.ts';
import { buildSearchIndex, type SearchIndex } from './search-index.ts';

async function indexOf(indicators: readonly Indicator[]): Promise<SearchIndex> {
  const index = await buildSearchIndex(searchDocuments(catalogueOf('2023-07-31', indicators), null, []));
  if (!index) throw new Error('called off');
  return index;
}

describe('order', () => {
  const named = (id: string, vi: string, more: Partial<Indicator> = {}) =>
    indicator({ id, code: id.toUpperCase(), name: text(vi), shortName: text(vi), ...more });

  test('who types marks gets what is written so before what only sounds so', async () => {
    const own = await indexOf([
      named('a', 'Cáp quang, cáp đồng'),
      named('b', 'Cấp phép'),
      named('c', 'Cập nhật'),
    ]);
    const first = (typed: string) => own.search(typed).hits[0]?.document.record.id;
    expect(first('cấp')).toBe('b');
    expect(first('cập')).toBe('c');
    expect(own.search('cấp').hits).toHaveLength(3);
  });

  test('words side by side come before the same words apart', async () => {
    const own = await indexOf([named('a', 'Điện lưới và tử số chung'), named('b', 'Hóa đơn điện tử chung')]);
    expect(own.search('dien tu').hits.map(({ document }) => document.record.id)).toEqual(['b', 'a']);
  });

  test('equals stay in the order of the data, every time', async () => {
    const own = await indexOf(['d', 'b', 'c', 'a'].map((id) => named(id, 'Cùng tên')));
    const ids = () => own.search('cung ten').hits.map(({ document }) => document.record.id);
    expect(ids()).toEqual(['d', 'b', 'c', 'a']);
    expect(ids()).toEqual(ids());
  });
});

test('a mistake in a number is none: another year is another year', async () => {
  const own = await indexOf([indicator({ name: text('Mục tiêu 2025'), shortName: text('Mục tiêu') })]);
  expect(own.search('2024').hits).toEqual([]);
  expect(own.search('2025').hits).toHaveLength(1);
});

test('an index that is called off while it is built is none', async () => {
  const stop = new AbortController();
  const many = Array.from({ length: 4000 }, (_, at) => indicator({ id: `i-${at}`, code: `I-${at}` }));
  const building = buildSearchIndex(searchDocuments(catalogueOf('2023-07-31', many), null, []), stop.signal);
  stop.abort();
  expect(await building).toBeNull();
});

describe('whatever is typed', () => {
  let index: SearchIndex;
  beforeAll(async () => {
    index = await indexOf(['a', 'b'].map((id) => indicator({ id, code: id })));
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '\uD83D',
      '\uDC00 \uD83D',
      '👩‍💻 🇻🇳',
      'مؤشر رقمي',
      '\u202Eđảo\u202C',
      '__proto__ constructor',
      '"\'<b>&',
      '   ',
    ),
  );

  test('it is answered and nothing is thrown', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const { hits } = index.search(typed);
        expect(new Set(hits.map(({ document }) => document.key)).size).toBe(hits.length);
      }),
    );
  });

  test('ten thousand letters are answered like their beginning', () => {
    for (const piece of ['x', 'chỉ số ', 'a b c ', '😀', 'ấ', '-']) {
      const long = piece.repeat(10_000).slice(0, 10_000);
      const began = performance.now();
      const answer = index.search(long);
      // Far from what it takes (a few ms); without the cut it takes seconds.
      expect(performance.now() - began, piece).toBeLessThan(500);
      expect(answer.query.words.length, piece).toBeLessThanOrEqual(12);
    }
  });
});

describe('every indicator is found by its own full name', () => {
  test(
    'whatever it is called: three hundred letters, another script, emoji',
    { timeout: 30_000 },
    async () => {
      const word = fc.oneof(
        fc.constantFrom(
          'Tỷ',
          'lệ',
          'điện',
          'tử',
          'Đăng',
          'ký',
          'số',
          '2025',
          '🚀',
          '🇻🇳',
          'مؤشر',
          'Ω',
          '指標',
          'a'.repeat(300),
        ),
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
          .filter((one) => /[\p{L}\p{N}\p{S}]/u.test(one)),
      );
      const name = fc
        .array(word, { minLength: 1, maxLength: 30 })
        .map((words) => words.join(' ').slice(0, 300));
      await fc.assert(
        fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 6 }), async (names) => {
          const own = await indexOf(
            names.map((vi, at) => indicator({ id: `i-${at}`, code: `I-${at}`, name: text(vi) })),
          );
          for (const [at, vi] of names.entries()) {
            const ids = own.search(vi).hits.map(({ document }) => document.record.id);
            expect(ids, vi).toContain(`i-${at}`);
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('with five thousand indicators of much the same name', () => {
  let huge: SearchIndex;
  beforeAll(async () => {
    huge = await indexOf(
      Array.from({ length: 5000 }, (_, at) =>
        indicator({
          id: `sinh-ra-${at + 1}`,
          code: `SR-${at + 1}`,
          name: text(`Chỉ số sinh ra số ${at + 1}`, `Generated indicator ${at + 1}`),
          shortName: text(`Chỉ số ${at + 1}`),
        }),
      ),
    );
  }, 30_000);

  test.each([
    ['chi so', 5000],
    ['chỉ số sinh ra số', 5000],
    ['sinh ra so 4321', 1],
    ['SR-4321', 1],
    ['generated 77', 11],
    ['sinhh ra so 4321', 1],
  ])('«%s» finds %i', (typed, count) => {
    expect(huge.search(typed).hits).toHaveLength(count);
  });

  test('a word that is everywhere narrows as any other does', () => {
    const near = huge.search('chi so khongco');
    expect(near.near).toBe(true);
    expect(near.hits).toHaveLength(5000);
    expect(huge.search('sinh ra so 12').hits[0]?.document.record.id).toBe('sinh-ra-12');
  });
});
