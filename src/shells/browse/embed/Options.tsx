import type { ReactNode } from 'react';
import styles from './Options.module.css';

interface OptionsProps<K extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: K, label: string])[];
  readonly value: K;
  readonly onChoose: (value: K) => void;
}

/** A few choices side by side, one of them pressed. */
export function Options<K extends string>({ label, options, value, onChoose }: OptionsProps<K>): ReactNode {
  return (
    <div role="group" aria-label={label} className={styles.options}>
      {options.map(([known, name]) => (
        <button key={known} type="button" aria-pressed={known === value} onClick={() => onChoose(known)}>
          {name}
        </button>
      ))}
    </div>
  );
}
