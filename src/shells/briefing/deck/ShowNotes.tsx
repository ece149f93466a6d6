import { deckRefs } from '#domain/deck/decks.ts';
import { formatInstant } from '#domain/format/date.ts';
import { deckPageWords } from '#i18n/pages/deck.ts';
import { useLocale } from '#i18n/locale.tsx';
import { useWords } from '#i18n/words.ts';
import { timeZone } from '#platform/clock.ts';
import type { Fullscreen } from '#platform/fullscreen.ts';
import type { WakeLockState } from '#platform/wake-lock.ts';
import styles from './ShowNotes.module.css';
import { useBriefly } from './useBriefly.ts';
import type { ReadyDeck } from './useDeck.ts';

interface ShowNotesProps {
  readonly deck: ReadyDeck;
  readonly newer: boolean;
  readonly digits: string;
  readonly fullscreen: Fullscreen;
  readonly wakeLock: WakeLockState;
}

/** Messages that troubles of the room get before they go by themselves, ms. */
const brieflyMs = 8000;

/** Quiet lines at the foot of the screen: newer figures, digits on their way, what the browser refused. */
export function ShowNotes({ deck, newer, digits, fullscreen, wakeLock }: ShowNotesProps) {
  const words = useWords(deckPageWords);
  const { locale } = useLocale();
  const { request, frozen, source } = deck;
  const refused = useBriefly(fullscreen.refused ? words.fullscreenRefused : null, brieflyMs);
  const awake = useBriefly(
    wakeLock === 'refused' || wakeLock === 'absent' ? words.wakeRefused : null,
    brieflyMs,
  );
  const unknown = useBriefly(
    request.unknown.length > 0 ? words.unknownSlides(request.unknown.join(', ')) : null,
    brieflyMs,
  );
  const isUnknown = request.refs === null && deckRefs(request.id, deck.data) === null;
  const unknownDeck = useBriefly(isUnknown ? words.unknownDeck(request.id) : null, brieflyMs);
  const missing = useBriefly(
    source.missing.length > 0 ? words.missing(source.missing.length) : null,
    brieflyMs,
  );
  const failed = frozen.takeFailed ? words.takeFailed : null;
  const time = formatInstant(source.takenAt, locale, timeZone).slice(-5);
  const state = frozen.taking ? words.taking : newer ? `${words.frozenAt(time)} · ${words.newer}` : null;
  const shown = [
    digits === '' ? null : words.jump(digits),
    failed ?? state,
    refused,
    unknown,
    unknownDeck,
    missing,
    awake,
  ];
  return (
    <div className={styles.notes} role="status">
      {shown.map((text) => text && <p key={text}>{text}</p>)}
    </div>
  );
}
