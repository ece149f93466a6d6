import { Check, Circle, CircleDot, X, type LucideIcon } from 'lucide-react';
import type { MilestoneStatus } from '#domain/model/index.ts';
import { milestoneLabel } from '#domain/sentence/programme-words.ts';
import { useLocale } from '#i18n/locale.tsx';
import badge from './StatusBadge.module.css';

const marks: Readonly<Record<MilestoneStatus, { readonly icon: LucideIcon; readonly tone: string }>> = {
  done: { icon: Check, tone: 'good' },
  early: { icon: Check, tone: 'good' },
  'in-progress': { icon: CircleDot, tone: 'none' },
  planned: { icon: Circle, tone: 'none' },
  late: { icon: X, tone: 'bad' },
  dropped: { icon: X, tone: 'none' },
};

/** Status of a milestone: word, shape and colour. */
export function MilestoneMark({ status }: { status: MilestoneStatus }) {
  const { locale } = useLocale();
  const { icon: Icon, tone } = marks[status];
  return (
    <span className={`${badge.badge} ${badge[tone]}`}>
      <Icon size={13} strokeWidth={3} aria-hidden /> {milestoneLabel(status, locale)}
    </span>
  );
}
