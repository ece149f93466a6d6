import { TriangleAlert } from 'lucide-react';
import styles from './NoticeBody.module.css';

/** What could not be shown, and what to do. */
export function NoticeBody({ text }: { readonly text: string }) {
  return (
    <p className={styles.notice}>
      <TriangleAlert aria-hidden focusable={false} size="1.2em" strokeWidth={2.25} className={styles.icon} />
      <span>{text}</span>
    </p>
  );
}
