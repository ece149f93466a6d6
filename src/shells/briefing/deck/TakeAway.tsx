import { Download } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#i18n/locale.tsx';
import { deckPageWords } from '#i18n/pages/deck.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import { PptxButton } from '../take-away/PptxButton.tsx';
import { printDeck } from './PrintedDeck.tsx';
import styles from './Toolbar.module.css';
import type { ReadyDeck } from './useDeck.ts';

/** Ways to take the deck along: paper and files. */
export function TakeAway({ deck }: { readonly deck: ReadyDeck }) {
  const words = useWords(deckPageWords);
  const { tx } = useLocale();
  const { edition, area } = deck.data.catalogue;
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.menu}>
      <button
        type="button"
        className={styles.tool}
        aria-expanded={open}
        aria-label={words.takeAway}
        title={words.takeAway}
        onClick={() => setOpen(!open)}
      >
        <Download size={20} aria-hidden />
      </button>
      {open && (
        <div className={styles.sheet}>
          <PptxButton
            slides={deck.slides}
            deck={deck.title}
            edition={{ id: edition.id, title: tx(edition.title) }}
            area={tx(area.name)}
          />
          <p>{words.print}</p>
          <Button onClick={() => printDeck('a4')}>{words.printA4}</Button>
          <Button onClick={() => printDeck('wide')}>{words.printWide}</Button>
        </div>
      )}
    </div>
  );
}
