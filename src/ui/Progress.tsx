import { useId } from 'react';
import styles from './Progress.module.css';

interface ProgressProps {
  /** What is going on, with the numbers. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** How far a long piece of work has come, as a bar and in words. */
export function Progress({ label, done, total }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={done} max={total} />
    </div>
  );
}
