import type { RankedUnit } from '#domain/units/ranking.ts';
import type { UnitRow } from '#domain/units/join.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { unitsWords } from '#i18n/pages/units.ts';
import { useWords } from '#i18n/words.ts';
import styles from './UnitsPage.module.css';

interface UnitNameProps {
  readonly row: UnitRow | RankedUnit;
  /** What a reader must know of the row, after what and where the unit is. */
  readonly marks?: readonly string[];
}

/** A unit's name, each in its own direction; under it what and where it is. */
export function UnitName({ row, marks = [] }: UnitNameProps) {
  const { tx } = useLocale();
  const words = useWords(unitsWords);
  const where = [row.unit ? words.level(row.unit.level) : '', row.parent ? tx(row.parent) : ''].filter(
    Boolean,
  );
  return (
    <span className={styles.name}>
      <bdi>
        <Tx text={row.name} />
      </bdi>
      {(where.length > 0 || marks.length > 0 || row.printedAs) && (
        <span className={styles.where}>
          {[...where, ...marks].join(' · ')}
          {row.printedAs && (
            <>
              {where.length + marks.length > 0 && ' · '}
              {words.printedAs} «
              <bdi>
                <Tx text={row.printedAs} />
              </bdi>
              »
            </>
          )}
        </span>
      )}
    </span>
  );
}
