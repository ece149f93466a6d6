import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import styles from './Contents.module.css';

/** The parts of the page: beside the text where there is room, folded above it on a phone. */
export function Contents() {
  const { contents, sections } = useWords(methodWords);
  const list = (
    <ul className={styles.list}>
      {Object.entries(sections).map(([id, title]) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <nav aria-label={contents} className={styles.aside}>
        <p className={styles.title}>{contents}</p>
        {list}
      </nav>
      <nav aria-label={contents} className={styles.folded}>
        <details>
          <summary>{contents}</summary>
          {list}
        </details>
      </nav>
    </>
  );
}
