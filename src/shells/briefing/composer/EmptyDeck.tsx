import { readyDecks, type ReadyDeck } from '#domain/deck/decks.ts';
import type { Evaluated } from '#domain/evaluated.ts';
import { useLocale } from '#i18n/locale.tsx';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import styles from './DeckPart.module.css';

interface EmptyDeckProps {
  readonly evaluation: Evaluated;
  readonly onFill: (ready: ReadyDeck) => void;
}

/** What to do first: the ready decks to begin with. */
export function EmptyDeck({ evaluation, onFill }: EmptyDeckProps) {
  const { locale } = useLocale();
  const w = useWords(composerWords);
  return (
    <div className={styles.empty}>
      <h3 tabIndex={-1} data-when-empty className={styles.emptyTitle}>
        {w.empty.title}
      </h3>
      <p>{w.empty.text}</p>
      <p className={styles.ready}>
        {readyDecks(evaluation.catalogue, locale).map((ready) => (
          <Button key={ready.id} onClick={() => onFill(ready)}>
            {ready.name}
          </Button>
        ))}
      </p>
      <p className={styles.hint}>{w.empty.open}</p>
    </div>
  );
}
