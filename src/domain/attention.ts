import type { Assessment } from './assessment.ts';
import type { PlainDate } from './date.ts';
import type { Pillar } from './model/catalogue.ts';
import type { Indicator } from './model/indicator.ts';
import type { Bottleneck } from './model/programmes.ts';
import type { Comparable } from './position.ts';
import { mayCarryColour, trustOf } from './trust.ts';
import { usageGap, type UsageGap } from './usage-gap.ts';

/** Why something is on the list. */
export type AttentionReason =
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'off-track' | 'missed' | 'at-risk' }
  | { readonly kind: 'below-country'; readonly position: Comparable }
  | { readonly kind: 'usage-gap'; readonly usage: UsageGap }
  | { readonly kind: 'bottleneck'; readonly severity: Bottleneck['severity'] };

export type AttentionKind = AttentionReason['kind'];

/** One line of the attention list: an indicator under its worst reason, or a bottleneck. */
export type AttentionItem = {
  /** Unique in the list. */
  readonly id: string;
  readonly kind: AttentionKind;
  readonly reason: AttentionReason;
  readonly pillarId: string | null;
  /** Id of the agency that has to act; null when nobody is named. */
  readonly owner: string | null;
} & (
  | { readonly assessment: Assessment; readonly indicator: Indicator; readonly bottleneck: null }
  | { readonly assessment: null; readonly indicator: null; readonly bottleneck: Bottleneck }
);

/** Where to find paired indicators that are not in the list itself, as on the page of one pillar. */
export interface AttentionContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly evaluationDate: PlainDate;
}

/** Worst first; overdue and off-track weigh the same. The rule is shown on the page. */
const weights: Readonly<Record<AttentionKind, number>> = {
  overdue: 0,
  'off-track': 0,
  missed: 1,
  'at-risk': 2,
  'below-country': 3,
  'usage-gap': 4,
  bottleneck: 5,
};

function reasonFor(
  assessment: Assessment,
  trusted: (id: string) => Indicator | null,
): AttentionReason | null {
  const { trust, performance, position } = assessment;
  if (trust.kind === 'overdue') return { kind: 'overdue', days: trust.days };
  if (!mayCarryColour(trust)) return null;
  const { status } = performance;
  if (status === 'off-track' || status === 'missed' || status === 'at-risk') return { kind: status };
  // «Below» is the worse side: for a figure that should be low that is above the country.
  if (position.kind !== 'not-comparable' && position.good === false)
    return { kind: 'below-country', position };
  const usage = usageGap(assessment.indicator, trusted);
  return usage && { kind: 'usage-gap', usage };
}

/** Size within a kind, larger first; zero where the list names no such order. */
function size(reason: AttentionReason): number {
  if (reason.kind === 'below-country') return Math.abs(reason.position.relative ?? 0);
  return 0;
}

function code(item: AttentionItem): string {
  return item.indicator ? item.indicator.code : item.bottleneck.id;
}

/**
 * What needs a leader's attention, worst first: overdue or off track, missed, at risk, below the country by
 * relative gap, issued but not used, bottlenecks of high severity. Ties by pillar order, then code.
 */
export function attentionList(
  assessments: readonly Assessment[],
  bottlenecks: readonly Bottleneck[],
  pillars: readonly Pillar[],
  context: AttentionContext | null = null,
): readonly AttentionItem[] {
  const byId = new Map(assessments.map((assessment) => [assessment.indicator.id, assessment]));
  const trusted = (id: string) => {
    const listed = byId.get(id);
    if (listed) return mayCarryColour(listed.trust) ? listed.indicator : null;
    const other = context?.indicators.get(id);
    return other && context && mayCarryColour(trustOf(other, context.evaluationDate)) ? other : null;
  };
  const orders = new Map(pillars.map((pillar) => [pillar.id, pillar.order]));
  const orderOf = ({ pillarId }: AttentionItem) =>
    (pillarId === null ? undefined : orders.get(pillarId)) ?? Number.MAX_SAFE_INTEGER;

  const fromIndicators = assessments.flatMap((assessment): AttentionItem[] => {
    const reason = reasonFor(assessment, trusted);
    if (reason === null) return [];
    const { indicator } = assessment;
    const { id, pillarId, owner } = indicator;
    return [{ id, kind: reason.kind, reason, pillarId, owner, assessment, indicator, bottleneck: null }];
  });
  const fromBottlenecks = bottlenecks
    .filter(({ severity }) => severity === 'high')
    .map((bottleneck): AttentionItem => {
      const reason = { kind: 'bottleneck', severity: bottleneck.severity } as const;
      const { pillarId, owner } = bottleneck;
      const id = `bottleneck:${bottleneck.id}`;
      return {
        id,
        kind: reason.kind,
        reason,
        pillarId,
        owner,
        assessment: null,
        indicator: null,
        bottleneck,
      };
    });

  return [...fromIndicators, ...fromBottlenecks].toSorted(
    (a, b) =>
      weights[a.kind] - weights[b.kind] ||
      size(b.reason) - size(a.reason) ||
      orderOf(a) - orderOf(b) ||
      (code(a) < code(b) ? -1 : code(a) > code(b) ? 1 : 0),
  );
}
