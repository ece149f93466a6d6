import { sortKeys, type IndicatorSort } from '#domain/indicator-sort.ts';
import { pillarWords } from '#i18n/pages/pillar.ts';
import { useWords } from '#i18n/words.ts';
import styles from './FilterBar.module.css';

const options = sortKeys.flatMap((key) => [
  { id: key, key, descending: false },
  { id: `-${key}`, key, descending: true },
]);

interface SortSelectProps {
  readonly sort: IndicatorSort;
  readonly onSort: (sort: IndicatorSort) => void;
}

/** Every order of the list, in words. */
export function SortSelect({ sort, onSort }: SortSelectProps) {
  const w = useWords(pillarWords);
  return (
    <label className={styles.field}>
      <span className={styles.label}>{w.sort}</span>
      <select
        value={`${sort.descending ? '-' : ''}${sort.key}`}
        onChange={({ target }) => {
          const chosen = options.find(({ id }) => id === target.value);
          if (chosen) onSort({ key: chosen.key, descending: chosen.descending });
        }}
      >
        {options.map(({ id, key, descending }) => (
          <option key={id} value={id}>
            {w.sorts[key][descending ? 1 : 0]}
          </option>
        ))}
      </select>
    </label>
  );
}
