import { ArrowUpRight, Check, Minus, Triangle, type LucideIcon } from 'lucide-react';
import { tallyLabel } from '#domain/sentence/status-words.ts';
import type { Tally, TallyGroup } from '#domain/tally.ts';
import { useLocale } from '#i18n/locale.tsx';
import styles from './TallyStrip.module.css';

const groups: readonly { readonly id: TallyGroup; readonly tone: string; readonly icon: LucideIcon }[] = [
  { id: 'met', tone: 'good', icon: Check },
  { id: 'onTrack', tone: 'plain', icon: ArrowUpRight },
  { id: 'attention', tone: 'watch', icon: Triangle },
  { id: 'notAssessable', tone: 'none', icon: Minus },
  { id: 'noTarget', tone: 'none', icon: Minus },
  { id: 'noFigure', tone: 'none', icon: Minus },
];

/** Groups that are left out of the strip when they are empty. */
const optional: readonly TallyGroup[] = ['notAssessable'];

/** How many indicators stand where; the numbers add up to all of them. */
export function TallyStrip({ tally }: { tally: Tally }) {
  const { t, locale } = useLocale();
  const shown = groups.filter(({ id }) => tally[id] > 0 || !optional.includes(id));
  return (
    <ul className={styles.strip} aria-label={t.overview.tally}>
      {shown.map(({ id, tone, icon: Icon }) => (
        <li key={id} className={styles[tone]}>
          <span className={styles.count}>{tally[id]}</span>
          <span className={styles.label}>
            <Icon size={12} strokeWidth={3} aria-hidden /> {tallyLabel(id, locale)}
          </span>
        </li>
      ))}
    </ul>
  );
}
