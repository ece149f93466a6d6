import { useSearchParams } from 'react-router';
import { useLocale } from '#i18n/locale.tsx';
import { deckPageWords } from '#i18n/pages/deck.ts';
import { useWords } from '#i18n/words.ts';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import { useHead } from '#platform/head.tsx';
import { paths } from '#platform/paths.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { Progress } from '#ui/Progress.tsx';
import { BriefingHeader } from '../chrome/BriefingHeader.tsx';
import { useRetries } from '../wall/useRetries.ts';
import { wallParam } from '../wall/wall-seconds.ts';
import { Show } from './Show.tsx';
import styles from './DeckPage.module.css';
import { useDeck } from './useDeck.ts';

/** `/trinh-chieu`: a deck that makes itself from the data, on the whole screen. */
export function DeckPage() {
  const { t } = useLocale();
  const words = useWords(deckPageWords);
  const deck = useDeck();
  const [params] = useSearchParams();
  useRetries(deck.kind === 'failed' ? deck.retry : null, params.has(wallParam));
  useHead(t.brand.document(words.page, deck.kind === 'ready' ? deck.title : t.brand.fallback));
  if (deck.kind === 'ready' && deck.slides.length > 0) return <Show deck={deck} />;
  return (
    <>
      <BriefingHeader title={words.page} />
      <main className={styles.message}>
        <h1>{words.page}</h1>
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
    </>
  );
}
