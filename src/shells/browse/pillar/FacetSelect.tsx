import { useWords } from '#i18n/words.ts';
import { pillarWords } from '#i18n/pages/pillar.ts';
import styles from './FilterBar.module.css';

export interface FacetOption<K extends string> {
  readonly value: K;
  readonly label: string;
  /** How many indicators the choice would leave. */
  readonly count: number;
  /** Belongs to the group above it. */
  readonly inner?: boolean;
}

interface FacetSelectProps<K extends string> {
  readonly label: string;
  readonly options: readonly FacetOption<K>[];
  readonly chosen: K | null;
  readonly onChoose: (value: K | null) => void;
}

const indent = '\u2003';
// No value is empty with its mark, so that the empty one means «all».
const marked = (value: string) => `=${value}`;

/** One filter: a native list of choices, each with what it would leave. */
export function FacetSelect<K extends string>({ label, options, chosen, onChoose }: FacetSelectProps<K>) {
  const w = useWords(pillarWords);
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select
        value={chosen === null ? '' : marked(chosen)}
        data-set={chosen !== null || undefined}
        onChange={({ target }) => {
          onChoose(options.find(({ value }) => marked(value) === target.value)?.value ?? null);
        }}
      >
        <option value="">{w.all}</option>
        {options.map(({ value, label: name, count, inner }) => (
          <option key={value} value={marked(value)}>
            {(inner ? indent : '') + w.choice(name, count)}
          </option>
        ))}
      </select>
    </label>
  );
}
