import { ArrowUpRight, Clock, Minus, Pencil, Plus, Triangle, X, type LucideIcon } from 'lucide-react';
import type { ChangeKind } from '#domain/change-kind.ts';
import { changeKindLabel } from '#domain/sentence/change-sentence.ts';
import { useLocale } from '#i18n/locale.tsx';
import badge from '#indicators/StatusBadge.module.css';

const marks: Readonly<Record<ChangeKind, { readonly icon: LucideIcon; readonly tone: string }>> = {
  'newly-late': { icon: Clock, tone: 'none' },
  revised: { icon: Pencil, tone: 'none' },
  worse: { icon: Triangle, tone: 'bad' },
  better: { icon: ArrowUpRight, tone: 'good' },
  other: { icon: Minus, tone: 'none' },
  new: { icon: Plus, tone: 'none' },
  gone: { icon: X, tone: 'none' },
  same: { icon: Minus, tone: 'none' },
};

/** What became of an indicator, as word, shape and colour. */
export function ChangeMark({ kind }: { kind: ChangeKind }) {
  const { locale } = useLocale();
  const { icon: Icon, tone } = marks[kind];
  return (
    <span className={`${badge.badge} ${badge[tone]}`}>
      <Icon size={13} strokeWidth={3} aria-hidden className={kind === 'worse' ? badge.down : undefined} />{' '}
      {changeKindLabel(kind, locale)}
    </span>
  );
}
