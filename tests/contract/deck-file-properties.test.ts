import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { parseDeckFile, writeDeckFile } from '#contract/deck-file.ts';
import { composeDeck, setNotes } from '#domain/deck/compose.ts';
import { plainNotes, plainTitle } from '#domain/deck/plain-text.ts';
import { parseSlideName, slideName } from '#domain/deck/slide-ref.ts';
import { spoilt } from './hostile.ts';

vi.setConfig({ testTimeout: 60_000 });

const wild = fc.string({
  unit: fc.constantFrom(...'aệđ \t\r\n\u0000\u001B\u0301\u202E\u2066\u2028\uFEFF\uD800🇻'),
});
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const name = fc.oneof(
  fc.constantFrom('bia', 'tong-quan', 'thay-doi', 'can-chu-y', 'chuong-trinh', 'diem-nghen', 'nguon'),
  id.map((one) => `chi-so.${one}`),
  id.map((one) => `tru-cot.${one}`),
);

const decks = fc
  .record({ title: wild, slides: fc.array(fc.tuple(name, wild), { maxLength: 30 }) })
  .map(({ title, slides }) =>
    slides.reduce(
      (deck, [one, notes]) => setNotes(deck, one, plainNotes(notes)),
      composeDeck(
        plainTitle(title),
        slides.flatMap(([one]) => parseSlideName(one) ?? []),
      ),
    ),
  );

it('every deck comes back from its file', () => {
  fc.assert(
    fc.property(
      decks,
      fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
      (deck, day) => {
        const file = { deck, edition: '2025-06', area: '60', savedAt: day.toISOString() };
        expect(parseDeckFile(writeDeckFile(file))).toEqual({ ok: true, file, unreadable: [], beyond: 0 });
      },
    ),
  );
});

it('cleaning text twice changes nothing', () => {
  fc.assert(
    fc.property(wild, (text) => {
      expect(plainTitle(plainTitle(text))).toBe(plainTitle(text));
      expect(plainNotes(plainNotes(text))).toBe(plainNotes(text));
    }),
  );
});

const sample = {
  ...{ schemaVersion: '1.0', kind: 'bo-trinh-chieu', title: 'Họp', edition: '2025-06', area: '60' },
  slides: [
    { name: 'bia', notes: 'Chào' },
    { name: 'chi-so.dti-rank', notes: '' },
  ],
  savedAt: '2026-11-24T08:00:00Z',
};

it('no text is too odd to be read or refused, and what is read are slides', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.json(),
    spoilt(sample),
    fc
      .jsonValue({ maxDepth: 3 })
      .map((inner) => JSON.stringify({ ...sample, slides: [inner], title: inner })),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const result = parseDeckFile(text);
      if (!result.ok) return;
      for (const { ref } of result.file.deck.slides) expect(parseSlideName(slideName(ref))).toEqual(ref);
      expect(result.unreadable.every((one) => one.length <= 120)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
