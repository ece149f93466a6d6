import { Search, X } from 'lucide-react';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { useLocale } from '#i18n/locale.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './SearchDialog.module.css';
import { loadSearchPanel } from './load-search-panel.ts';
import type { Combobox, SearchPanelProps } from './combobox.ts';

/**
 * The box that is typed into. It stands at once, in the press that opened it, so that no letter is lost and a phone
 * shows its keyboard; the search behind it comes as soon as it is there.
 */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const keys = useRef<(event: KeyboardEvent) => void>(null);
  const [typed, setTyped] = useState('');
  const [list, setList] = useState<Combobox>({ id: undefined, activeId: undefined });
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const close = () => dialog.current?.close();
  const onClosed = () => {
    // An effect that is run twice shuts and opens it again; the news of that comes late.
    if (dialog.current?.open !== true) onClose();
  };
  const closeOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) close();
  };
  return (
    // Escape closes it as well, which the browser sees to.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t.nav.search}
      onClose={onClosed}
      onClick={closeOutside}
    >
      <div className={styles.frame}>
        <div className={styles.head}>
          <Search size={20} aria-hidden />
          <input
            type="text"
            role="combobox"
            className={styles.input}
            aria-label={t.nav.searchHint}
            aria-autocomplete="list"
            aria-expanded={list.id !== undefined}
            aria-controls={list.id}
            aria-activedescendant={list.activeId}
            placeholder={t.nav.searchHint}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => keys.current?.(event)}
          />
          <button type="button" className={styles.close} aria-label={t.nav.close} onClick={close}>
            <X size={20} aria-hidden />
          </button>
        </div>
        <Panel typed={typed} onType={setTyped} keys={keys} onList={setList} onClose={close} />
      </div>
    </dialog>
  );
}

function Panel(props: SearchPanelProps) {
  const { t } = useLocale();
  const [Loaded, setLoaded] = useState<ComponentType<SearchPanelProps> | null>(null);
  const [failures, setFailures] = useState(0);
  const load = () => {
    loadSearchPanel().then(
      ({ SearchPanel }) => setLoaded(() => SearchPanel),
      () => setFailures((count) => count + 1),
    );
  };
  useEffect(load, []);
  if (Loaded) return <Loaded {...props} />;
  // Some browsers remember code that could not be fetched until the page is loaded again.
  const reload = failures > 1;
  return (
    <p className={styles.wait} role="status">
      {failures > 0 ? t.error.part : t.loading}{' '}
      {failures > 0 && (
        <Button onClick={reload ? () => window.location.reload() : load}>
          {reload ? t.error.reload : t.source.retry}
        </Button>
      )}
    </p>
  );
}
