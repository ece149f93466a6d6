import type { ShareCard } from '../../src/app/share/card.ts';
import { box, type Element } from './element.ts';
import { column, width, type Sizes } from './sizes.ts';
import type { Tokens } from './tokens.ts';

/** Height of the band at the top. */
export const bandHeight = 84;

const cutLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

/** Whose figures these are, and what the page belongs to. */
export function band({ brand, initials, kicker }: ShareCard, token: Tokens): Element {
  const ring = box(
    {
      width: 52,
      height: 52,
      marginRight: 18,
      flexShrink: 0,
      alignItems: 'center',
      justifyContent: 'center',
      border: `3px solid ${token('gold')}`,
      borderRadius: 26,
      color: token('gold'),
      fontSize: 20,
      fontWeight: 700,
    },
    initials,
  );
  return box(
    {
      width,
      height: bandHeight,
      flexShrink: 0,
      alignItems: 'center',
      justifyContent: 'center',
      backgroundColor: token('sea-deep'),
      color: token('on-sea'),
    },
    box({ width: column, alignItems: 'center' }, [
      ring,
      box({ maxWidth: 620, fontSize: 32, fontWeight: 700, ...cutLine, display: 'block' }, brand),
      box({ flexGrow: 1 }, null),
      box({ maxWidth: 340, fontSize: 28, color: token('on-sea-2'), ...cutLine, display: 'block' }, kicker),
    ]),
  );
}

/** Day and source of the figures, and the day as of which they were judged. */
export function foot({ source, remark }: ShareCard, { small }: Sizes, token: Tokens): Element {
  return box(
    {
      width: column,
      marginTop: 16,
      paddingTop: 14,
      borderTop: `2px solid ${token('line')}`,
      color: token('ink-2'),
      fontSize: small,
    },
    // The remark goes to the next line as a whole, not its last word alone.
    `${source}\u00a0· ${remark.replaceAll(' ', '\u00a0')}`,
  );
}
