import { Printer } from 'lucide-react';
import type { Catalogue } from '#domain/model/index.ts';
import { attentionWords } from '#i18n/pages/attention.ts';
import { useWords } from '#i18n/words.ts';
import { useAddressParam } from '#platform/address-param.ts';
import { Button } from '#ui/Button.tsx';
import { PillarFilter } from '../chrome/PillarFilter.tsx';
import styles from './AttentionControls.module.css';

const byOwner = 'don-vi';

/** Whether the address asks for the list by owner. */
export function useByOwner(): readonly [boolean, (on: boolean) => void] {
  const [value, set] = useAddressParam('nhom');
  return [value === byOwner, (on) => set(on ? byOwner : null)];
}

/** In which order the list stands, which pillar of it, and the way to paper. */
export function AttentionControls({ catalogue }: { catalogue: Catalogue }) {
  const words = useWords(attentionWords);
  const [grouped, group] = useByOwner();
  return (
    <div className={styles.controls}>
      <div role="group" aria-label={words.view} className={styles.views}>
        <Button aria-pressed={!grouped} className={styles.view} onClick={() => group(false)}>
          {words.bySeverity}
        </Button>
        <Button aria-pressed={grouped} className={styles.view} onClick={() => group(true)}>
          {words.byOwner}
        </Button>
      </div>
      <Button onClick={() => window.print()}>
        <Printer size={15} aria-hidden /> {words.print}
      </Button>
      <PillarFilter label={words.pillar} all={words.allPillars} pillars={catalogue.pillars} />
    </div>
  );
}
