import { useId, type ReactNode } from 'react';
import styles from './Field.module.css';

interface SelectFieldProps<K extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: K, label: string])[];
  readonly value: K;
  readonly onChoose: (value: K) => void;
}

/** A native list of choices under its label. */
export function SelectField<K extends string>({ label, options, value, onChoose }: SelectFieldProps<K>) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([known]) => known === target.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([known, name]) => (
          <option key={known} value={known}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly hint?: string;
  /** What is wrong with what was typed; said to a screen reader with the field. */
  readonly problem?: ReactNode;
  readonly inputMode?: 'url' | 'numeric';
  readonly maxLength?: number;
  /** Beside the field. */
  readonly children?: ReactNode;
}

/** One line to type in, with what it takes and what is wrong with what was typed. */
export function TextField(props: TextFieldProps) {
  const { label, value, onType, hint, problem, inputMode, maxLength = 200, children } = props;
  const id = useId();
  const wrong = problem != null && problem !== false;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.line}>
        <input
          id={id}
          type="text"
          inputMode={inputMode}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={maxLength}
          value={value}
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onType(target.value)}
        />
        {children}
      </div>
      <p id={`${id}-hint`} className={styles.hint} data-wrong={wrong || undefined}>
        {wrong ? problem : hint}
      </p>
    </div>
  );
}
