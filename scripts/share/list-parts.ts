import type { CountsBody, RowsBody } from '../../src/app/share/card.ts';
import type { SlideRow } from '../../src/domain/deck/slide.ts';
import type { StatusKind } from '../../src/domain/display-status.ts';
import { box, type Element } from './element.ts';
import { statusShape } from './shapes.ts';
import { column, type Sizes } from './sizes.ts';
import type { Tokens } from './tokens.ts';

/** The shape that stands for a group of the tally. */
const groupShapes: Readonly<Record<string, StatusKind>> = {
  met: 'met',
  onTrack: 'on-track',
  attention: 'at-risk',
};

/** Two rows of two, or rows of three. */
const inRow = (count: number) => (count === 4 ? 2 : Math.min(3, Math.max(1, count)));

/** Numbers of indicators, by where they stand. */
export function countsPart({ counts }: CountsBody, sizes: Sizes, token: Tokens): Element {
  const width = Math.floor(column / inRow(counts.length));
  return box(
    { width: column, flexWrap: 'wrap' },
    counts.map(({ key, label, count, tone }) => {
      const colour = token(`${tone}-ink`);
      return box({ width, flexDirection: 'column', marginBottom: 10 }, [
        box({ fontSize: sizes.value * 0.6, fontWeight: 800, lineHeight: 1.05, color: colour }, String(count)),
        box({ width: width - 24, alignItems: 'center', fontSize: sizes.small + 2, color: token('ink-2') }, [
          statusShape(groupShapes[key] ?? 'no-target', false, colour, sizes.small - 2),
          box({ marginLeft: 10 }, label),
        ]),
      ]);
    }),
  );
}

function rowPart({ place, name, text, figure }: SlideRow, sizes: Sizes, token: Tokens): Element {
  const { line, small } = sizes;
  return box({ width: column, alignItems: 'flex-start', marginBottom: 14 }, [
    box({ width: 52, flexShrink: 0, fontSize: line, fontWeight: 700, color: token('sea') }, place ?? ''),
    box({ flexDirection: 'column', flexShrink: 1, flexGrow: 1, flexBasis: 0, marginRight: 32 }, [
      box({ fontSize: line, fontWeight: 600 }, name),
      text === '' ? null : box({ fontSize: small, color: token('ink-2') }, text),
    ]),
    figure &&
      box({ maxWidth: column / 2, flexDirection: 'column', alignItems: 'flex-end', flexShrink: 0 }, [
        box({ fontSize: line * 1.15, fontWeight: 700, color: token(`${figure.tone}-ink`) }, figure.value),
        box({ fontSize: small * 0.95, color: token('ink-2') }, figure.caption),
      ]),
  ]);
}

/** The first of a list; how many there are stands above it, and why there are none. */
export function rowsPart({ rows }: RowsBody, sizes: Sizes, token: Tokens): Element {
  return box(
    { width: column, flexDirection: 'column' },
    rows.map((row) => rowPart(row, sizes, token)),
  );
}
