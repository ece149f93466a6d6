import { useWords } from '#i18n/words.ts';
import { useHydrated } from '#platform/hydrated.ts';
import { pillarWords } from '#i18n/pages/pillar.ts';
import type { PillarView } from './pillar-url.ts';
import { preloadView } from './views.ts';
import styles from './ViewSwitch.module.css';

const order: readonly PillarView[] = ['cards', 'table', 'heat', 'charts'];

interface ViewSwitchProps {
  readonly view: PillarView;
  readonly onChoose: (view: PillarView) => void;
}

/** Cards, table, heat table or small charts. Pointing at one fetches its code. */
export function ViewSwitch({ view, onChoose }: ViewSwitchProps) {
  const w = useWords(pillarWords);
  const ready = useHydrated();
  return (
    <div role="group" aria-label={w.view.label} className={styles.switch}>
      {order.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === view}
          disabled={!ready}
          onClick={() => onChoose(one)}
          onPointerEnter={() => preloadView(one)}
          onFocus={() => preloadView(one)}
        >
          {w.view[one]}
        </button>
      ))}
    </div>
  );
}
