import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocale } from '#i18n/locale.tsx';
import { useHydrated } from '#platform/hydrated.ts';
import styles from './SearchButton.module.css';
import { loadSearchPanel } from './load-search-panel.ts';
import { SearchDialog } from './SearchDialog.tsx';

/** What takes typed letters for itself, so that `/` is a letter there. */
const typingPlaces = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

function isSearchKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  const command = event.ctrlKey || event.metaKey;
  if (command) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  const { target } = event;
  return event.key === '/' && !(target instanceof Element && target.closest(typingPlaces) !== null);
}

/**
 * The way to the search: a button, `/` and Ctrl+K. Without scripts nothing can be searched, so the button only
 * shows once it works; its place is kept.
 */
export function SearchButton() {
  const { t } = useLocale();
  const hydrated = useHydrated();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const prepare = () => void loadSearchPanel().catch(() => undefined);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        disabled={!hydrated}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        onClick={() => setOpen(true)}
        onPointerEnter={prepare}
        onFocus={prepare}
      >
        <span className={styles.label}>{t.nav.search}</span>
        <Search size={18} aria-hidden />
      </button>
      {open && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
