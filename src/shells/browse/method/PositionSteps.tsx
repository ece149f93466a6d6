import type { Indicator } from '#domain/model/index.ts';
import { positionAgainst } from '#domain/position.ts';
import { comparatorName, positionStep } from '#domain/sentence/explain-position.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Given } from './Given.tsx';

/** The indicator against each national figure: the difference, or why there is none. */
export function PositionSteps({ indicator }: { indicator: Indicator }) {
  const { locale } = useLocale();
  const national = indicator.comparators.filter(({ kind }) => kind === 'national');
  return (
    <Given
      items={national.map((comparator) => ({
        label: comparatorName(comparator, locale),
        value: positionStep({ indicator, position: positionAgainst(indicator, comparator) }, locale).outcome,
      }))}
    />
  );
}
