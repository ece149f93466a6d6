import { useLocale } from '#i18n/locale.tsx';
import { presenterWords } from '#i18n/pages/presenter.ts';
import { useWords } from '#i18n/words.ts';
import { useAddressParam } from '#platform/address-param.ts';
import { useHead } from '#platform/head.tsx';
import { useWakeLock } from '#platform/wake-lock.ts';
import { useShowState } from '../control/useShowState.ts';
import { deckParams } from '../deck/deck-request.ts';
import { DeckWaiting } from '../deck/DeckWaiting.tsx';
import { useDeck } from '../deck/useDeck.ts';
import { AudienceShow } from './AudienceShow.tsx';
import { readSession } from './session.ts';
import { useFollow } from './useFollow.ts';

/** `?vai=khan-gia`: what the room sees while the speaker has a screen of their own. */
export function AudienceScreen() {
  const { t } = useLocale();
  const words = useWords(presenterWords);
  const deck = useDeck();
  const show = useShowState();
  const [session] = useAddressParam(deckParams.session);
  useWakeLock(true);
  useHead(t.brand.document(words.audiencePage, deck.kind === 'ready' ? deck.title : t.brand.fallback), '');
  const follow = useFollow({
    session: readSession(session),
    takenAt: deck.kind === 'ready' ? deck.source.takenAt : null,
    blank: show.blank,
    setBlank: show.setBlank,
    adopt: deck.kind === 'ready' ? deck.frozen.adopt : deck.adopt,
  });
  if (deck.kind === 'ready' && deck.slides.length > 0) {
    return <AudienceShow deck={deck} show={show} follow={follow} />;
  }
  return <DeckWaiting deck={deck} title={words.audiencePage} />;
}
