import type { ShareCard } from '../../src/app/share/card.ts';
import { box, type Element } from './element.ts';
import { figurePart, figureRoom, linesPart } from './figure-part.ts';
import { band, bandHeight, foot } from './frame-parts.ts';
import { countsPart, rowsPart } from './list-parts.ts';
import { column, height, margin, width, type Sizes } from './sizes.ts';
import type { Tokens } from './tokens.ts';

const above = 30;
const below = 24;
/** The least white between the parts. */
const between = 20;

/** What satori tells of the boxes that have a key. */
export interface Measured {
  readonly key: string;
  readonly width: number;
  readonly height: number;
}

function middle({ body }: ShareCard, sizes: Sizes, token: Tokens): Element {
  switch (body.kind) {
    case 'figure':
      return figurePart(body, sizes, token);
    case 'counts':
      return countsPart(body, sizes, token);
    case 'rows':
      return rowsPart(body, sizes, token);
  }
}

/** A picture of 1200 × 630 at some sizes of type. Whether everything has room is told by {@link fits}. */
export function picture(card: ShareCard, sizes: Sizes, token: Tokens): Element {
  const lines = card.body.kind === 'figure' ? card.body.lines : [];
  const part = (key: string, children: readonly (Element | null)[]) =>
    box({ width: column, flexDirection: 'column', flexShrink: 0 }, children, key);
  return box(
    {
      width,
      height,
      flexDirection: 'column',
      backgroundColor: token('card'),
      color: token('ink'),
      fontFamily: 'Public Sans, Public Sans Vietnamese, Public Sans Extended',
      fontWeight: 400,
      lineHeight: 1.24,
      wordBreak: 'break-word',
    },
    [
      band(card, token),
      box(
        {
          width,
          height: height - bandHeight,
          flexDirection: 'column',
          justifyContent: 'space-between',
          padding: `${above}px ${margin}px ${below}px`,
        },
        [
          part('top', [
            box(
              { fontSize: sizes.headline, fontWeight: 700, lineHeight: 1.18, textWrap: 'balance' },
              card.headline,
            ),
          ]),
          part('middle', [middle(card, sizes, token)]),
          part('bottom', [
            lines.length > 0 ? linesPart(lines, sizes, token) : null,
            foot(card, sizes, token),
          ]),
        ],
      ),
    ],
  );
}

/** Whether the parts of a picture have room in height. */
export function fits(measured: readonly Measured[]): boolean {
  const parts = measured.filter(({ key }) => key !== 'value');
  const used = parts.reduce((sum, part) => sum + part.height, 0) + between * (parts.length - 1);
  return used <= height - bandHeight - above - below;
}

/**
 * How much smaller a figure must be set to have room in width; 1 when it has. A long figure does not make the words
 * around it small.
 */
export function valueScale({ body }: ShareCard, measured: readonly Measured[]): number {
  const value = measured.find(({ key }) => key === 'value')?.width ?? 0;
  const room = body.kind === 'figure' ? figureRoom(body) : column;
  return value > room ? room / value : 1;
}
