import styles from './ApiPage.module.css';

/**
 * Code or JSON that keeps its lines and scrolls by itself.
 * @param lang of its words, when it is not the page's
 */
export function CodeBlock({ label, text, lang }: { label: string; text: string; lang?: string }) {
  return (
    // A scrollable region must take focus so that arrow keys can scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={styles.code} role="region" aria-label={label} tabIndex={0}>
      <code lang={lang}>{text}</code>
    </pre>
  );
}
