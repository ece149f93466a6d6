import type { ReactNode } from 'react';
import type { Indicator } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { useIndicatorIntent } from '#indicators/useIndicatorIntent.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import styles from './IndicatorName.module.css';

interface IndicatorNameProps {
  readonly indicator: Indicator;
  /** After the code, in small letters. */
  readonly note?: ReactNode;
}

/** The heading of a row: the name, which leads to the indicator, and its code. */
export function IndicatorName({ indicator, note }: IndicatorNameProps) {
  const { tx } = useLocale();
  const intent = useIndicatorIntent();
  return (
    <>
      <PageLink
        to={paths.indicator(indicator.id)}
        className={styles.name}
        onIntent={() => intent(indicator.id)}
      >
        {tx(indicator.name)}
      </PageLink>
      <span className={styles.code}>
        {indicator.code}
        {note}
      </span>
    </>
  );
}
