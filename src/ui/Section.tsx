import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  title: ReactNode;
  /** A few words beside the title. */
  note?: ReactNode;
  /** A link at the right end of the heading. */
  action?: ReactNode;
  size?: 'normal' | 'small';
  className?: string | undefined;
  children: ReactNode;
}

/** A part of a page, opened by a rule and a heading rather than by a box. */
export function Section({ title, note, action, size = 'normal', className, children }: SectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={[styles.section, size === 'small' && styles.small, className].filter(Boolean).join(' ')}
    >
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {note != null && <span className={styles.note}>{note}</span>}
        {action != null && <span className={styles.action}>{action}</span>}
      </div>
      {children}
    </section>
  );
}
