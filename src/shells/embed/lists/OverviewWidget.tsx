import { overviewHeadline } from '#domain/sentence/headline.ts';
import { tally } from '#domain/tally.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { TallyStrip } from '#indicators/TallyStrip.tsx';
import { useAsked } from '../asked.ts';
import { useOutcome } from '../host.ts';
import { EditionCutoff } from '../indicator/FigureSource.tsx';
import type { ViewProps } from '../views.ts';
import { WidgetFrame } from '../WidgetFrame.tsx';
import { IndicatorRows } from './IndicatorRows.tsx';
import styles from './ListWidget.module.css';

/** The whole edition in one sentence, its tally, and the few figures that it puts first. */
export function OverviewWidget({ request, evaluation }: ViewProps) {
  useOutcome(null);
  const { t, tx, locale } = useLocale();
  const { catalogue, assessments, context } = evaluation;
  const isFrozen = useAsked().request.options.edition !== null;
  const featured = assessments
    .filter(({ indicator }) => indicator.featured !== null)
    .toSorted((a, b) => (a.indicator.featured ?? 0) - (b.indicator.featured ?? 0))
    .slice(0, request.options.most);
  const empty = assessments.length === 0 && catalogue.broken.length === 0;
  return (
    <WidgetFrame
      request={request}
      title={t.brand.title(tx(catalogue.area.name))}
      source={
        <>
          {/* A frozen edition is named below, whatever the kind of widget. */}
          {!isFrozen && (
            <>
              <Tx text={catalogue.edition.title} /> ·{' '}
            </>
          )}
          <EditionCutoff evaluation={evaluation} />
        </>
      }
    >
      <p className={styles.headline}>
        {empty ? t.overview.empty : overviewHeadline(assessments, context, locale)}
      </p>
      {!empty && (
        <div className={styles.tally}>
          <TallyStrip tally={tally(assessments)} />
        </div>
      )}
      <IndicatorRows assessments={featured} evaluation={evaluation} />
      {catalogue.broken.length > 0 && (
        <p className={styles.note}>{t.problems.title(catalogue.broken.length)}</p>
      )}
    </WidgetFrame>
  );
}
