import { describe, expect, it } from 'vitest';
import { composeDeck, setNotes } from '#domain/deck/compose.ts';
import { longestDeck, parseSlideNames, slideNames } from '#domain/deck/slide-ref.ts';
import { largestDeckFile, parseDeckFile, writeDeckFile, type DeckFile } from './deck-file.ts';

const file: DeckFile = {
  deck: setNotes(
    composeDeck('Họp giao ban', parseSlideNames('bia_chi-so.dti-rank_tru-cot.ha-tang-so').refs),
    'chi-so.dti-rank',
    'Hạng 50:\n«nói chậm»',
  ),
  edition: '2025-06',
  area: '60',
  savedAt: '2026-11-24T08:00:00.000Z',
};

const written = (change: object) => JSON.stringify({ ...JSON.parse(writeDeckFile(file)), ...change });
const read = (text: string) => {
  const result = parseDeckFile(text);
  if (!result.ok) throw new Error(result.kind);
  return {
    ...result,
    names: slideNames(result.file.deck.slides.map(({ ref }) => ref)),
    notes: result.file.deck.slides.map(({ notes }) => notes),
  };
};

it('a deck comes back from its file as it was', () => {
  expect(read(writeDeckFile(file))).toMatchObject({ file, unreadable: [], beyond: 0 });
});

it('the file has the documented form', () => {
  expect(JSON.parse(writeDeckFile(file))).toEqual({
    schemaVersion: '1.0',
    kind: 'bo-trinh-chieu',
    title: 'Họp giao ban',
    edition: '2025-06',
    area: '60',
    slides: [
      { name: 'bia', notes: '' },
      { name: 'chi-so.dti-rank', notes: 'Hạng 50:\n«nói chậm»' },
      { name: 'tru-cot.ha-tang-so', notes: '' },
    ],
    savedAt: '2026-11-24T08:00:00.000Z',
  });
});

it.each([
  ['nothing', '', 'empty'],
  ['a page', '<!doctype html><title>Đăng nhập</title>', 'html'],
  ['a file that ends in the middle', writeDeckFile(file).slice(0, 200), 'truncated'],
  ['text', 'xin chào', 'not-json'],
  ['a list', '[]', 'invalid'],
  ['another product’s JSON', '{"name":"deck","version":"1.0"}', 'other-kind'],
  ['our own figures', '{"schemaVersion":"1.0","edition":{},"indicators":[]}', 'other-kind'],
  ['a later version', written({ schemaVersion: '2.0' }), 'wrong-version'],
  ['no version', written({ schemaVersion: null }), 'wrong-version'],
  ['no slides', written({ slides: 'bia' }), 'invalid'],
  ['too much', ' '.repeat(largestDeckFile + 1), 'too-large'],
])('%s is refused as that', (_, text, kind) => {
  expect(parseDeckFile(text)).toEqual({ ok: false, kind });
});

describe('what is damaged is set aside', () => {
  it('entries without a readable name are told, the others stay in their order', () => {
    const { names, unreadable } = read(
      written({ slides: [{ name: 'bia' }, { name: 'chi-so.A B' }, null, 7, {}, { name: 'nguon' }] }),
    );
    expect(names).toBe('bia_nguon');
    expect(unreadable).toEqual(['chi-so.A B', 'null', '7', 'không có']);
  });

  it('notes that are no text are left out, the slide stays', () => {
    const { names, notes } = read(
      written({
        slides: [
          { name: 'bia', notes: { a: 1 } },
          { name: 'nguon', notes: 7 },
        ],
      }),
    );
    expect([names, notes]).toEqual(['bia_nguon', ['', '']]);
  });

  it('a slide that is named twice is read once, with its first notes', () => {
    const slides = [
      { name: 'bia', notes: 'một' },
      { name: 'bia', notes: 'hai' },
    ];
    expect(read(written({ slides })).notes).toEqual(['một']);
  });

  it('slides beyond the most are counted', () => {
    const slides = Array.from({ length: longestDeck + 5 }, (_, index) => ({ name: `chi-so.a${index}` }));
    const result = read(written({ slides }));
    expect([result.file.deck.slides.length, result.beyond]).toEqual([longestDeck, 5]);
  });

  it('control and direction characters are taken out of title and notes', () => {
    const result = read(
      written({
        title: 'Họp\u202E\n giao \u0000ban',
        slides: [{ name: 'bia', notes: 'a\u0007\r\nb\u2066' }],
      }),
    );
    expect([result.file.deck.title, result.notes]).toEqual(['Họp giao ban', ['a\nb']]);
  });

  it('a head that says nothing usable counts as untold', () => {
    const head = { title: 5, edition: '../..', area: {}, savedAt: 'hôm qua' };
    expect(read(written(head)).file).toMatchObject({
      deck: { title: '' },
      edition: '',
      area: '',
      savedAt: null,
    });
  });
});
