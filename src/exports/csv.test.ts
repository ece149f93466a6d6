import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from './csv.ts';

/** A reader of RFC 4180, written apart from the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows;
}

const formula = /^[=+\-@\t\r]/;
const cells = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' ', '"', ',', "'"), fc.string())
    .map((two) => two.join('')),
);

test('whatever the texts are, they read back, and none can be taken for a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cells, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (rows) => {
      const text = csvText(rows);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const back = parse(text.slice(1));
      expect(back).toEqual(rows.map((row) => row.map((cell) => (formula.test(cell) ? `'${cell}` : cell))));
      expect(back.flat().some((cell) => formula.test(cell))).toBe(false);
    }),
  );
});

test('numbers stay numbers, a negative one too; what only pretends to be one is made a text', () => {
  const text = csvText([[{ number: '-5,3' }, { number: '78.43' }, { number: '-1+cmd()' }, null, '-5,3']]);
  expect(parse(text.slice(1))).toEqual([['-5,3', '78.43', "'-1+cmd()", '', "'-5,3"]]);
});
