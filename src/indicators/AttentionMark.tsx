import { CircleAlert, Clock, Triangle, X, type LucideIcon } from 'lucide-react';
import type { AttentionItem, AttentionKind } from '#domain/attention.ts';
import { attentionLabel } from '#domain/sentence/attention.ts';
import { useLocale } from '#i18n/locale.tsx';
import badge from './StatusBadge.module.css';

const marks: Readonly<Record<AttentionKind, { readonly icon: LucideIcon; readonly tone: string }>> = {
  overdue: { icon: Clock, tone: 'none' },
  'off-track': { icon: Triangle, tone: 'bad' },
  missed: { icon: X, tone: 'bad' },
  'at-risk': { icon: Triangle, tone: 'watch' },
  'below-country': { icon: Triangle, tone: 'bad' },
  'usage-gap': { icon: CircleAlert, tone: 'watch' },
  bottleneck: { icon: CircleAlert, tone: 'bad' },
};

/** Why something is on the attention list, as word, shape and colour. */
export function AttentionMark({ item }: { item: AttentionItem }) {
  const { locale } = useLocale();
  const { icon: Icon, tone } = marks[item.kind];
  const down = item.kind === 'off-track' || item.kind === 'below-country';
  return (
    <span className={`${badge.badge} ${badge[tone]}`}>
      <Icon size={13} strokeWidth={3} aria-hidden className={down ? badge.down : undefined} />{' '}
      {attentionLabel(item.kind, locale)}
    </span>
  );
}
