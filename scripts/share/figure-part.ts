import type { FigureBody } from '../../src/app/share/card.ts';
import { barsPart } from './bars-part.ts';
import { box, type Element } from './element.ts';
import { qualifierShape, statusShape } from './shapes.ts';
import { column, type Sizes } from './sizes.ts';
import type { Tokens } from './tokens.ts';

const barsWidth = 492;
const gap = 56;

/** A unit of more letters stands below its number, where it has a line of its own. */
const longestUnit = 14;

/** The figure in large type with its unit. */
function valuePart({ value }: FigureBody, { value: size, line }: Sizes, token: Tokens): Element | null {
  if (value === null) return null;
  // «> 700 nghìn» under its own name: the counted thing would be said twice.
  const unit = value.scale || value.unit;
  const isLong = unit.length > longestUnit;
  const digits = { fontSize: size, fontWeight: 800, letterSpacing: -0.02 * size };
  const sign = qualifierShape(value.prefix, token('ink'), size) ?? box(digits, value.prefix);
  const words = { fontWeight: 600, color: token('ink-2') };
  const beside = {
    ...words,
    marginLeft: size * (unit === '%' ? 0.04 : 0.13),
    fontSize: Math.max(30, size * (unit === '%' ? 0.5 : 0.36)),
  };
  const number = box(
    { alignItems: 'baseline', alignSelf: 'flex-start', flexShrink: 0, whiteSpace: 'nowrap', lineHeight: 1 },
    [
      value.prefix === '' ? null : box({ marginRight: size * 0.16 }, sign),
      box(digits, value.number),
      unit === '' || isLong ? null : box(beside, unit),
    ],
    'value',
  );
  return box({ flexDirection: 'column' }, [number, isLong ? box({ ...words, fontSize: line }, unit) : null]);
}

/** Word, shape and colour; without a colour where it is withheld, open where the figure is provisional. */
function badge({ status }: FigureBody, { line }: Sizes, token: Tokens): Element | null {
  if (status === null) return null;
  const { kind, tone, hollow, label } = status;
  const ink = token(`${tone}-ink`);
  const solid = tone !== 'none' && !hollow;
  const colour = solid ? token('on-sea') : ink;
  const ground = solid ? ink : hollow ? token('card') : token('none-wash');
  return box(
    {
      alignSelf: 'flex-start',
      alignItems: 'center',
      marginTop: 14,
      padding: `${line * 0.22}px ${line * 0.66}px`,
      borderRadius: line,
      border: `3px solid ${hollow ? ink : ground}`,
      backgroundColor: ground,
      color: colour,
      fontSize: line * 0.9,
      fontWeight: 600,
    },
    [statusShape(kind, hollow, colour, Math.round(line * 0.78)), box({ marginLeft: line * 0.34 }, label)],
  );
}

/** A figure with its status, beside what it may be set against. */
export function figurePart(body: FigureBody, sizes: Sizes, token: Tokens): Element {
  const hasBars = body.bars.length > 0;
  const ownWidth = hasBars ? column - barsWidth - gap : column;
  const none =
    body.value === null
      ? box(
          {
            fontSize: sizes.value * 0.46,
            fontWeight: 700,
            lineHeight: 1.16,
            textWrap: 'balance',
            color: token('none-ink'),
          },
          body.instead,
        )
      : null;
  return box({ width: column, alignItems: 'center', justifyContent: 'space-between' }, [
    box({ width: ownWidth, flexDirection: 'column', flexShrink: 0 }, [
      valuePart(body, sizes, token),
      none,
      badge(body, sizes, token),
    ]),
    hasBars ? barsPart(body, barsWidth, sizes, token) : null,
  ]);
}

/** The room that the figure has in width. */
export function figureRoom({ bars }: FigureBody): number {
  return bars.length > 0 ? column - barsWidth - gap / 2 : column;
}

/** What the figure means; the first sentence carries it. */
export function linesPart(lines: readonly string[], { line, small }: Sizes, token: Tokens): Element {
  return box(
    { width: column, flexDirection: 'column' },
    lines.map((text, index) =>
      index === 0
        ? box({ fontSize: line, fontWeight: 600, textWrap: 'balance' }, text)
        : box({ fontSize: Math.max(small, line * 0.84), color: token('ink-2'), marginTop: 4 }, text),
    ),
  );
}
