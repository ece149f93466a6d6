import type { SearchKind } from '#search/document.ts';
import type { Hit } from '#search/rank.ts';

/** Hits of one kind, best first. */
export interface HitGroup {
  readonly kind: SearchKind;
  /** All there are. */
  readonly total: number;
  readonly shown: readonly Hit[];
}

const atFirst: Readonly<Partial<Record<SearchKind, number>>> = { indicator: 8 };
const othersAtFirst = 4;
/** How many more are shown when they are asked for. */
export const step = 20;

/**
 * Hits by kind, the kind with the best hit first. Of each as many as fit on a screen.
 * @param more how often more of a kind was asked for
 */
export function groupHits(
  hits: readonly Hit[],
  more: Readonly<Partial<Record<SearchKind, number>>>,
): readonly HitGroup[] {
  const kinds = new Map<SearchKind, Hit[]>();
  for (const hit of hits) {
    const known = kinds.get(hit.document.kind);
    if (known) known.push(hit);
    else kinds.set(hit.document.kind, [hit]);
  }
  return [...kinds].map(([kind, all]) => {
    const room = (atFirst[kind] ?? othersAtFirst) + step * (more[kind] ?? 0);
    return { kind, total: all.length, shown: all.slice(0, room) };
  });
}
