import type { ShareCard } from '../../src/app/share/card.ts';
import { shortened } from '../../src/domain/deck/title.ts';

/** Written instead of letters that the web font does not have. */
const substitutes: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≈': '~',
  '→': '–',
  '‑': '-',
  '−': '-',
};

/** Every text of a card changed; signs in large type are drawn and stay. */
function mapTexts(card: ShareCard, change: (text: string) => string): ShareCard {
  const { body } = card;
  const texts = {
    brand: change(card.brand),
    initials: change(card.initials),
    kicker: change(card.kicker),
    headline: change(card.headline),
    source: change(card.source),
    remark: change(card.remark),
  };
  switch (body.kind) {
    case 'figure': {
      const { value, status } = body;
      return {
        ...card,
        ...texts,
        body: {
          ...body,
          value: value && { ...value, scale: change(value.scale), unit: change(value.unit) },
          instead: change(body.instead),
          status: status && { ...status, label: change(status.label) },
          lines: body.lines.map(change),
          bars: body.bars.map((bar) => ({ ...bar, label: change(bar.label), text: change(bar.text) })),
        },
      };
    }
    case 'counts':
      return {
        ...card,
        ...texts,
        body: { ...body, counts: body.counts.map((one) => ({ ...one, label: change(one.label) })) },
      };
    case 'rows':
      return {
        ...card,
        ...texts,
        body: {
          ...body,
          rows: body.rows.map((row) => ({
            ...row,
            name: change(row.name),
            text: change(row.text),
            figure: row.figure && {
              ...row.figure,
              value: change(row.figure.value),
              caption: change(row.figure.caption),
            },
          })),
        },
      };
  }
}

/**
 * A card in letters that can be drawn: composed ones, and none of those that are missing from the fonts.
 * @param missing letters that no font has
 */
export function drawable(card: ShareCard, missing: readonly string[]): ShareCard {
  const known = new Set(missing);
  return mapTexts(card, (text) => {
    const letters = [...text.normalize('NFC')];
    return letters.map((letter) => (known.has(letter) ? (substitutes[letter] ?? '') : letter)).join('');
  });
}

/** A card whose long texts are cut at a word, with «…»; its figures are as they were. */
export function shorter(card: ShareCard, most: number): ShareCard {
  const { body } = card;
  const cut = (text: string) => shortened(text, most);
  const texts = { headline: cut(card.headline), source: cut(card.source) };
  if (body.kind === 'counts') return { ...card, ...texts };
  if (body.kind === 'figure') return { ...card, ...texts, body: { ...body, lines: body.lines.map(cut) } };
  const rows = body.rows.map((row) => ({ ...row, name: cut(row.name), text: cut(row.text) }));
  return { ...card, ...texts, body: { ...body, rows } };
}
