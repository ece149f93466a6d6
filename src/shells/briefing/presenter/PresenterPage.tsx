import { useLocale } from '#i18n/locale.tsx';
import { presenterWords } from '#i18n/pages/presenter.ts';
import { useWords } from '#i18n/words.ts';
import { useHead } from '#platform/head.tsx';
import { BriefingHeader } from '../chrome/BriefingHeader.tsx';
import { DeckWaiting } from '../deck/DeckWaiting.tsx';
import { useDeck } from '../deck/useDeck.ts';
import { Console } from './Console.tsx';

/** `/trinh-chieu/dien-gia`: the screen of the speaker, for the deck that the address asks for. */
export function PresenterPage() {
  const { t } = useLocale();
  const words = useWords(presenterWords);
  const deck = useDeck();
  useHead(t.brand.document(words.page, deck.kind === 'ready' ? deck.title : t.brand.fallback));
  if (deck.kind === 'ready' && deck.slides.length > 0) return <Console deck={deck} />;
  return (
    <>
      <BriefingHeader title={words.page} />
      <DeckWaiting deck={deck} title={words.page} />
    </>
  );
}
