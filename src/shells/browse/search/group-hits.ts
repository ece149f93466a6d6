import type { SearchKind } from '#search/document.ts';
import type { Hit } from '#search/rank.ts';

/** Hits of one kind, best first. */
export interface HitGroup {
  readonly kind: SearchKind;
  /** All there are. */
  readonly total: number;
  readonly shown: readonly Hit[];
}

/** How many lines of a kind are shown at first, and of all kinds together: what fits on a screen is made at once. */
const indicatorsAtFirst = 6;
const othersAtFirst = 3;
const linesAtFirst = 8;
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
  let left = linesAtFirst;
  return [...kinds].map(([kind, all]) => {
    const most = kind === 'indicator' ? indicatorsAtFirst : othersAtFirst;
    const first = all.slice(0, Math.max(1, Math.min(most, left)));
    left -= first.length;
    const shown = all.slice(0, first.length + step * (more[kind] ?? 0));
    return { kind, total: all.length, shown };
  });
}
