import { ArrowUpRight, Check, Minus, Triangle, X, type LucideIcon } from 'lucide-react';
import type { DisplayStatus, StatusKind } from '#domain/display-status.ts';
import { statusLabel } from '#domain/sentence/status-words.ts';
import { useLocale } from '#i18n/locale.tsx';
import styles from './StatusBadge.module.css';

/** Shape of a status: it must be told apart without colour. */
const shapes: Readonly<Partial<Record<StatusKind, LucideIcon>>> = {
  met: Check,
  above: Check,
  'on-track': ArrowUpRight,
  'at-risk': Triangle,
  'off-track': Triangle,
  below: Triangle,
  missed: X,
};

const pointsDown: readonly StatusKind[] = ['off-track', 'below'];

interface StatusShapeProps {
  readonly status: DisplayStatus;
  readonly size: number | string;
}

/** The shape that goes with a status's word; open when the figure is provisional. */
export function StatusShape({ status, size }: StatusShapeProps) {
  const Shape = shapes[status.kind] ?? Minus;
  return (
    <Shape
      size={size}
      strokeWidth={3}
      aria-hidden
      className={pointsDown.includes(status.kind) ? styles.down : undefined}
      fill={Shape === Triangle && !status.hollow ? 'currentColor' : 'none'}
    />
  );
}

interface StatusBadgeProps {
  readonly status: DisplayStatus;
  readonly length?: 'full' | 'short';
}

/** Word + shape + colour. Hollow when the figure is provisional. */
export function StatusBadge({ status, length = 'full' }: StatusBadgeProps) {
  const { locale } = useLocale();
  return (
    <span className={`${styles.badge} ${styles[status.tone]} ${status.hollow ? styles.hollow : ''}`}>
      <StatusShape status={status} size={13} />
      {statusLabel(status, locale, length)}
    </span>
  );
}
