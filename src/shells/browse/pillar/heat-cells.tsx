import { useCallback, type ReactNode } from 'react';
import { formatNumber } from '#domain/format/number.ts';
import { qualifierSign } from '#domain/format/qualifier.ts';
import type { HeatCell, HeatColumn, HeatRow } from '#domain/heat-table.ts';
import { inLocale, type Indicator } from '#domain/model/index.ts';
import { flagWords } from '#domain/sentence/reasons.ts';
import { isShare } from '#domain/unit.ts';
import { useLocale } from '#i18n/locale.tsx';
import { pillarWords } from '#i18n/pages/pillar.ts';
import { useWords } from '#i18n/words.ts';
import styles from './HeatView.module.css';
import { IndicatorName } from './IndicatorName.tsx';

const steps = 5;

function stepOf(share: number | null): number | undefined {
  return share === null ? undefined : Math.min(steps - 1, Math.floor(share * steps));
}

/** Makes the cells of one row: its name with unit and direction, then one cell a period. */
export function useHeatCells(columns: readonly HeatColumn[]): (row: HeatRow) => readonly ReactNode[] {
  const { t, locale } = useLocale();
  const w = useWords(pillarWords);

  return useCallback(
    ({ indicator, cells }: HeatRow) => {
      const { unit, polarity, denominator } = indicator;
      const whole = isShare(unit) && cells.some(({ point }) => point?.value === 100) && denominator;
      const note = [
        inLocale(unit.symbol, locale) || inLocale(unit.name, locale),
        polarity === 'lower-better' && w.heat.lowerBetter,
        polarity === 'informational' && w.heat.reference,
        whole && t.card.whole(inLocale(whole, locale)),
      ].filter(Boolean);
      return [
        <IndicatorName key="name" indicator={indicator} note={` · ${note.join(' · ')}`} />,
        ...cells.map((cell, at) => <Cell key={columns[at]?.from.text} cell={cell} indicator={indicator} />),
      ];
    },
    [columns, locale, t, w],
  );
}

interface CellProps {
  readonly cell: HeatCell;
  readonly indicator: Indicator;
}

/** The number with its marks on its shade, or why there is none. */
function Cell({ cell: { point, share }, indicator }: CellProps) {
  const { locale } = useLocale();
  const w = useWords(pillarWords);
  if (point === null || point.value === null) {
    const flag = point?.observation?.flags.find((one) => one !== 'm');
    return <span className={styles.missing}>{flag ? flagWords(flag, locale) : w.heat.missing}</span>;
  }
  const flags = point.observation?.flags ?? [];
  const said = flags.filter((flag) => flag !== 'r').map((flag) => flagWords(flag, locale));
  const number = qualifierSign(point.qualifier) + formatNumber(point.value, indicator.decimals, locale);
  return (
    <span
      className={styles.cell}
      data-step={stepOf(share)}
      data-hollow={point.provisional || undefined}
      title={said.join(', ') || undefined}
    >
      {point.breaks && <span aria-hidden>‖ </span>}
      {number}
      {point.derived && <span aria-hidden>*</span>}
      {point.provisional && <span aria-hidden>°</span>}
      {said.length > 0 && <span className="visually-hidden">, {said.join(', ')}</span>}
    </span>
  );
}
