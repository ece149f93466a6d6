import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatInstant } from '#domain/format/date.ts';
import { useLocale } from '#i18n/locale.tsx';
import { composerWords } from '#i18n/pages/composer.ts';
import { useWords } from '#i18n/words.ts';
import { timeZone } from '#platform/clock.ts';
import { paths } from '#platform/paths.ts';
import { Button } from '#ui/Button.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { Section } from '#ui/Section.tsx';
import { ownDeckQuery } from '../own-decks/own-deck-query.ts';
import { keepOwnDeck, removeOwnDeck, useOwnDecks, type OwnDeck } from '../own-decks/own-decks.ts';
import styles from './OwnDeckList.module.css';

interface OwnDeckListProps {
  /** The deck that is being edited, if the device keeps it. */
  readonly openId: string | null;
  /** Code of the area. */
  readonly area: string;
}

/** The decks that this device keeps: to open, or to delete and bring back. Absent while there is none. */
export function OwnDeckList({ openId, area }: OwnDeckListProps) {
  const w = useWords(composerWords);
  const decks = useOwnDecks(area);
  const [removed, setRemoved] = useState<OwnDeck | null>(null);
  if (decks.length === 0 && !removed) return null;
  const nameOf = ({ deck }: OwnDeck) => deck.title || w.file.unnamed;
  return (
    <Section
      title={w.own.title}
      action={
        <PageLink to={paths.composer()}>
          <Plus size={16} aria-hidden /> {w.own.fresh}
        </PageLink>
      }
    >
      <p className={styles.note}>{w.own.note}</p>
      <p role="status" className={styles.removed}>
        {removed && (
          <>
            {w.own.removed(nameOf(removed))}{' '}
            <Button
              onClick={() => {
                keepOwnDeck(removed);
                setRemoved(null);
              }}
            >
              {w.own.undo}
            </Button>
          </>
        )}
      </p>
      <ul className={styles.list}>
        {decks.map((own) => (
          <Row
            key={own.id}
            own={own}
            name={nameOf(own)}
            current={own.id === openId}
            onRemove={() => {
              removeOwnDeck(own.id);
              setRemoved(own);
            }}
          />
        ))}
      </ul>
    </Section>
  );
}

interface RowProps {
  readonly own: OwnDeck;
  readonly name: string;
  readonly current: boolean;
  readonly onRemove: () => void;
}

function Row({ own, name, current, onRemove }: RowProps) {
  const { locale } = useLocale();
  const w = useWords(composerWords);
  const { deck, edition, savedAt } = own;
  const facts = [
    w.deck.count(deck.slides.length),
    savedAt === null ? '' : formatInstant(savedAt, locale, timeZone),
    edition === '' ? '' : w.own.edition(edition),
    current ? w.own.open : '',
  ];
  return (
    <li className={styles.row} aria-current={current || undefined}>
      <PageLink to={`${paths.composer()}?${ownDeckQuery(deck, own.id)}`} className={styles.link}>
        {name}
      </PageLink>
      <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
      <button type="button" className={styles.remove} aria-label={w.own.remove(name)} onClick={onRemove}>
        <Trash2 size={18} aria-hidden />
      </button>
    </li>
  );
}
