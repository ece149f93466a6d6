import type { Indicator } from '#domain/model/index.ts';
import { positionAgainst } from '#domain/position.ts';
import { comparatorName, positionStep } from '#domain/sentence/explain-position.ts';
import { useLocale } from '#i18n/locale.tsx';
import { ItemList } from '#indicators/ItemList.tsx';

/** The indicator against each national figure: the difference, or why there is none. */
export function PositionSteps({ indicator }: { indicator: Indicator }) {
  const { locale } = useLocale();
  const national = indicator.comparators.filter(({ kind }) => kind === 'national');
  return (
    <ItemList
      items={national.map((comparator) => {
        const position = positionAgainst(indicator, comparator);
        const name = comparatorName(comparator, locale);
        const { outcome } = positionStep({ indicator, position }, locale);
        return { key: `${comparator.source} ${comparator.period.text} ${name}`, mark: name, name: outcome };
      })}
    />
  );
}
