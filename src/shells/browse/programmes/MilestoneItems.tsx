import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Catalogue, Milestone } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { ItemList } from '#indicators/ItemList.tsx';
import { MilestoneMark } from '#indicators/MilestoneMark.tsx';
import { SourceMention } from '#indicators/SourceNote.tsx';
import { itemAnchor } from '#platform/paths.ts';

interface MilestoneItemsProps {
  readonly milestones: readonly Milestone[];
  readonly catalogue: Catalogue;
}

/** Milestones as rows: status, name, note, figure with its period, source. */
export function MilestoneItems({ milestones, catalogue }: MilestoneItemsProps) {
  return (
    <ItemList
      items={milestones.map((milestone) => {
        const source = catalogue.sources.get(milestone.source);
        return {
          key: milestone.id,
          anchor: itemAnchor(milestone.id),
          mark: <MilestoneMark status={milestone.status} />,
          name: <Tx text={milestone.name} />,
          note: milestone.note && <Tx text={milestone.note} />,
          source: source && <SourceMention source={source} />,
          side: <MilestoneSide milestone={milestone} />,
        };
      })}
    />
  );
}

/** Its figure with the period, or the day it was done. */
export function MilestoneSide({ milestone }: { milestone: Milestone }) {
  const { locale } = useLocale();
  const { figure, unit, doneOn } = milestone;
  const value = publishedValue(figure);
  if (figure && value && unit) {
    const decimals = Number.isInteger(value.value) ? 0 : 2;
    return `${formatValue(value, { unit, decimals, bounds: null }, locale)} · ${formatPeriod(figure.period, locale)}`;
  }
  return doneOn ? formatPeriod(doneOn, locale) : null;
}
