import type { ExplainInput } from '#domain/sentence/explain-rule.ts';
import styles from './Given.module.css';

/** Labels and values in two columns: what an example starts from. */
export function Given({ items }: { items: readonly ExplainInput[] }) {
  return (
    <dl className={styles.given}>
      {items.map(({ label, value }, index) => (
        // Two targets of one year have the same name.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
