import { useQuery } from '@tanstack/react-query';
import { useApi } from '#data/context.tsx';
import { indicatorQuery } from '#data/indicator.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedWords } from '#i18n/pages/embed.ts';
import { useWords } from '#i18n/words.ts';
import { useHistoryRows } from '#indicators/history-rows.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import type { Indicator, Observation } from '#domain/model/index.ts';
import { FullPageLink } from '../OutLink.tsx';
import { Words } from '../WidgetMessage.tsx';
import { PartSkeleton } from '../WidgetSkeleton.tsx';
import type { IndicatorProps } from './OfIndicator.tsx';
import { OtherSources } from './OtherSources.tsx';
import styles from './TablePart.module.css';

/** The newest periods of an indicator, as many as the option says; the rest is on its page. */
export function TablePart({ request, assessment, evaluation }: IndicatorProps) {
  const { t } = useLocale();
  const words = useWords(embedWords);
  const { indicator } = assessment;
  const query = useQuery(indicatorQuery(useApi(), request.options.edition, indicator.id));
  const all = query.data?.value.observations;
  if (!all) {
    return query.isError ? (
      <Words serious onRetry={() => void query.refetch()}>
        {words.noTable}
      </Words>
    ) : (
      <PartSkeleton />
    );
  }
  if (all.length === 0) return <Words serious={false}>{t.indicator.none}</Words>;
  const shown = all.slice(-request.options.most);
  const left = all.length - shown.length;
  return (
    <>
      <Periods indicator={indicator} observations={shown} />
      {left > 0 && (
        <p className={styles.more}>
          <FullPageLink request={request}>{words.morePeriods(left)}</FullPageLink>
        </p>
      )}
      <OtherSources observations={shown} latest={indicator.latest} evaluation={evaluation} />
    </>
  );
}

interface PeriodsProps {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
}

function Periods({ indicator, observations }: PeriodsProps) {
  const { tx } = useLocale();
  const words = useWords(embedWords);
  const { columns, keyOf, cells } = useHistoryRows(indicator, observations);
  return (
    <div className={styles.table}>
      <DataTable
        caption={words.periodsOf(tx(indicator.name))}
        captionHidden
        columns={columns}
        rows={observations.toReversed().map((row) => ({ key: keyOf(row), cells: cells(row) }))}
      />
    </div>
  );
}
