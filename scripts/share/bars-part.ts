import type { FigureBody } from '../../src/app/share/card.ts';
import type { Bar, BarTone } from '../../src/domain/deck/picture.ts';
import { box, type Element } from './element.ts';
import type { Sizes } from './sizes.ts';
import type { Tokens } from './tokens.ts';

/** Colours of marks, by whose number they stand for (as on the slides). */
const marks: Readonly<Record<BarTone, string>> = {
  own: 'sea',
  earlier: 'none-ink',
  country: 'country',
  target: 'target',
  group: 'sea',
};

const thick = 22;
const dot = 26;

function amount({ at }: Bar, width: number, colour: string, token: Tokens): Element {
  return box({ width, height: thick, borderRadius: thick / 2, backgroundColor: token('track') }, [
    box(
      {
        // A figure of next to nothing is still a figure.
        width: Math.max(thick / 2, Math.round(width * (at ?? 0))),
        height: thick,
        borderRadius: thick / 2,
        backgroundColor: colour,
      },
      null,
    ),
  ]);
}

/** A place on a line from the last to the first. */
function place({ at }: Bar, width: number, colour: string, token: Tokens): Element {
  const left = Math.round((width - dot) * (at ?? 0));
  return box({ width, height: dot, alignItems: 'center', position: 'relative' }, [
    box({ width, height: 6, borderRadius: 3, backgroundColor: token('track') }, null),
    box(
      {
        position: 'absolute',
        left,
        top: 0,
        width: dot,
        height: dot,
        borderRadius: dot / 2,
        backgroundColor: colour,
      },
      null,
    ),
  ]);
}

/** The figure beside what it may be set against, on one axis from zero, or as places on a line. */
export function barsPart({ bars, scale }: FigureBody, width: number, sizes: Sizes, token: Tokens): Element {
  const track = scale === 'places' ? place : amount;
  return box(
    { width, flexDirection: 'column', flexShrink: 0 },
    bars.map((bar, index) =>
      box({ width, flexDirection: 'column', marginTop: index === 0 ? 0 : 16 }, [
        box({ width, justifyContent: 'space-between', marginBottom: 4, fontSize: sizes.small }, [
          box(
            { flexShrink: 1, flexGrow: 1, flexBasis: 0, marginRight: 16, color: token('ink-2') },
            bar.label,
          ),
          box({ maxWidth: width * 0.6, flexShrink: 0, textAlign: 'right', fontWeight: 700 }, bar.text),
        ]),
        track(bar, width, token(marks[bar.tone]), token),
      ]),
    ),
  );
}
