import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { readyDecks } from '#domain/deck/decks.ts';
import { formatInstant } from '#domain/format/date.ts';
import { deckPageWords } from '#i18n/pages/deck.ts';
import { useLocale } from '#i18n/locale.tsx';
import { useWords } from '#i18n/words.ts';
import { timeZone } from '#platform/clock.ts';
import { paths } from '#platform/paths.ts';
import { Button } from '#ui/Button.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import type { ShowControl } from '../control/run-command.ts';
import { SlideThumb } from '../stage/SlideThumb.tsx';
import { wallParam } from '../wall/wall-seconds.ts';
import { deckParams } from './deck-request.ts';
import styles from './Panel.module.css';
import type { ReadyDeck } from './useDeck.ts';

interface SlidesPanelProps {
  readonly deck: ReadyDeck;
  readonly control: ShowControl;
  /** Page on which another deck is opened; the deck's own unless told. */
  readonly deckPath?: ((id: string) => string) | undefined;
}

/** What names a deck of one's own, without what belongs to the show alone. */
function ownDeckQuery(search: string): string {
  const params = new URLSearchParams(search);
  for (const name of [deckParams.slide, deckParams.theme, wallParam]) params.delete(name);
  return params.toString();
}

/** The whole deck at a glance: a way to any slide, to the other decks and out. */
export function SlidesPanel({ deck, control, deckPath = paths.deck }: SlidesPanelProps) {
  const words = useWords(deckPageWords);
  const { locale } = useLocale();
  const current = useRef<HTMLButtonElement>(null);
  const { slides, title, request, data, source } = deck;
  useEffect(() => {
    current.current?.focus({ preventScroll: true });
    current.current?.scrollIntoView?.({ block: 'center' });
  }, [control.index]);
  return (
    <section className={styles.panel} role="dialog" aria-label={words.slides}>
      <header className={styles.head}>
        <div>
          <h2>{words.slidesTitle(title, slides.length)}</h2>
          <p>
            {words.frozenAt(formatInstant(source.takenAt, locale, timeZone))}. {words.slidesHint}
          </p>
        </div>
        <div className={styles.actions}>
          <PageLink
            to={
              request.refs === null
                ? paths.composer(request.id)
                : `${paths.composer()}?${ownDeckQuery(window.location.search)}`
            }
          >
            {words.compose}
          </PageLink>
          <Button onClick={() => control.setPanel(null)}>
            <X size={16} aria-hidden /> {words.backToShow}
          </Button>
        </div>
      </header>
      <nav aria-label={words.decks} className={styles.decks}>
        {readyDecks(data.catalogue, locale).map(({ id, name }) => (
          <PageLink
            key={id}
            to={deckPath(id)}
            className={styles.deck}
            aria-current={id === request.id ? 'page' : undefined}
          >
            {name}
          </PageLink>
        ))}
      </nav>
      <ol className={styles.slides}>
        {slides.map((slide, index) => (
          <li key={slide.key}>
            <button
              ref={index === control.index ? current : undefined}
              type="button"
              className={styles.slide}
              aria-current={index === control.index ? 'true' : undefined}
              onClick={() => {
                control.go(index);
                control.setPanel(null);
              }}
            >
              <SlideThumb slide={slide} position={words.position(index + 1, slides.length)} />
              <span className={styles.name}>
                {index + 1}. {slide.title}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
