import type { ReactNode } from 'react';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import type { MethodSection } from '#platform/method-sections.ts';
import { Section } from '#ui/Section.tsx';
import styles from './Part.module.css';

/** One rule of the method page, at its stable address. */
export function Part({ id, children }: { id: MethodSection; children: ReactNode }) {
  const words = useWords(methodWords);
  return (
    <div id={id} className={styles.part}>
      <Section title={words.sections[id]}>{children}</Section>
    </div>
  );
}

/** Running text of a rule, in lines of a length that reads well. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>;
}

interface RuleListProps {
  readonly items: readonly string[];
  /** The order is part of the rule. */
  readonly ordered?: boolean;
}

/** The rules themselves, each in a sentence or two. */
export function RuleList({ items, ordered = false }: RuleListProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={ordered ? styles.ordered : styles.bulleted}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </List>
  );
}
