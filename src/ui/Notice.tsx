import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  tone?: 'plain' | 'watch' | 'bad';
  /** `alert` only for loss of data; everything else waits its turn. */
  role?: 'status' | 'alert' | undefined;
  action?: ReactNode;
  children: ReactNode;
}

/** One quiet bar that says what happened and what to do. */
export function Notice({ tone = 'plain', role, action, children }: NoticeProps) {
  const Icon = tone === 'plain' ? Info : TriangleAlert;
  return (
    <div role={role} className={`${styles.notice} ${tone === 'plain' ? '' : styles[tone]}`}>
      <Icon className={styles.icon} size={18} aria-hidden />
      <div className={styles.body}>{children}</div>
      {action}
    </div>
  );
}
