import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import { Part } from './Part.tsx';
import styles from './Glossary.module.css';

/** Words that a reader meets in the product, in plain language. */
export function Glossary() {
  const { glossary } = useWords(methodWords);
  return (
    <Part id="tu-ngu">
      <dl className={styles.terms}>
        {Object.values(glossary).map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
