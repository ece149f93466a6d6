import { X } from 'lucide-react';
import type { Agency } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { searchWords } from '#i18n/pages/search.ts';
import { useWords } from '#i18n/words.ts';
import { Button } from '#ui/Button.tsx';
import styles from './SearchPanel.module.css';

/** Whose things alone are searched, and the way back to all. */
export function OwnerFilter({ owner, onClear }: { owner: Agency; onClear: () => void }) {
  const { tx } = useLocale();
  const words = useWords(searchWords);
  return (
    <p className={styles.owner}>
      {words.ownedBy}{' '}
      <Button aria-label={words.anyOwner(tx(owner.name))} onClick={onClear}>
        {tx(owner.name)} <X size={16} aria-hidden />
      </Button>
    </p>
  );
}
