import { useSearchParams } from 'react-router';
import { useLocale } from '#i18n/locale.tsx';
import { deckPageWords } from '#i18n/pages/deck.ts';
import { useWords } from '#i18n/words.ts';
import { useAddressParam } from '#platform/address-param.ts';
import { useHead } from '#platform/head.tsx';
import { BriefingHeader } from '../chrome/BriefingHeader.tsx';
import { AudienceScreen } from '../presenter/AudienceScreen.tsx';
import { useRetries } from '../wall/useRetries.ts';
import { wallParam } from '../wall/wall-seconds.ts';
import { audienceRole, deckParams } from './deck-request.ts';
import { DeckWaiting } from './DeckWaiting.tsx';
import { Show } from './Show.tsx';
import { useDeck } from './useDeck.ts';

/** `/trinh-chieu`: a deck that makes itself from the data, on the whole screen. */
export function DeckPage() {
  const [role] = useAddressParam(deckParams.role);
  return role === audienceRole ? <AudienceScreen /> : <LedDeck />;
}

function LedDeck() {
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
      <DeckWaiting deck={deck} title={words.page} />
    </>
  );
}
