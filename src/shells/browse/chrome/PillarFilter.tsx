import type { Pillar } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { useAddressParam } from '#platform/address-param.ts';
import styles from './PillarFilter.module.css';

const param = 'tru-cot';

/** The pillar that the address asks for; null for all, and for one that is not there. */
export function usePillarFilter(pillars: readonly Pillar[]): Pillar | null {
  const [id] = useAddressParam(param);
  return pillars.find((pillar) => pillar.id === id) ?? null;
}

interface PillarFilterProps {
  readonly label: string;
  /** What the choice of no pillar is called. */
  readonly all: string;
  readonly pillars: readonly Pillar[];
}

/** Narrows a page to one pillar; the choice is part of the address. */
export function PillarFilter({ label, all, pillars }: PillarFilterProps) {
  const { tx } = useLocale();
  const [, set] = useAddressParam(param);
  const chosen = usePillarFilter(pillars);
  return (
    <label className={styles.filter}>
      <span>{label}</span>
      <select value={chosen?.id ?? ''} onChange={({ target }) => set(target.value || null)}>
        <option value="">{all}</option>
        {pillars.map((pillar) => (
          <option key={pillar.id} value={pillar.id}>
            {tx(pillar.name)}
          </option>
        ))}
      </select>
    </label>
  );
}
