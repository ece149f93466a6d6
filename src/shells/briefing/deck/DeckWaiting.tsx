import { deckPageWords } from '#i18n/pages/deck.ts';
import { useWords } from '#i18n/words.ts';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import { paths } from '#platform/paths.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { Progress } from '#ui/Progress.tsx';
import styles from './DeckPage.module.css';
import type { Deck } from './useDeck.ts';

interface DeckWaitingProps {
  readonly deck: Deck;
  readonly title: string;
}

/** In place of a deck that cannot be shown yet, or has nothing to show: why, and what to do. */
export function DeckWaiting({ deck, title }: DeckWaitingProps) {
  const words = useWords(deckPageWords);
  return (
    <main className={styles.message}>
      <h1>{title}</h1>
      {deck.kind === 'pending' ? (
        <Progress
          label={deck.total > 0 ? words.loadingOf(deck.done, deck.total) : words.loading}
          done={deck.done}
          total={Math.max(1, deck.total)}
        />
      ) : deck.kind === 'failed' ? (
        <LoadFailure error={deck.error} onRetry={deck.retry} />
      ) : (
        <Notice tone="watch" action={<PageLink to={paths.composer()}>{words.emptyAction}</PageLink>}>
          {words.empty}
        </Notice>
      )}
    </main>
  );
}
