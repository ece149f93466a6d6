import { useQuery } from '@tanstack/react-query';
import { useApi } from '#data/context.tsx';
import { indicatorQuery } from '#data/indicator.ts';
import { pictureOf, remarkOf } from '#domain/deck/indicator-picture.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedWords } from '#i18n/pages/embed.ts';
import { useWords } from '#i18n/words.ts';
import { PictureView } from '#indicators/picture/PictureView.tsx';
import { Words } from '../WidgetMessage.tsx';
import { PartSkeleton } from '../WidgetSkeleton.tsx';
import styles from './ChartPart.module.css';
import { chartShape } from './chart-shape.ts';
import type { IndicatorProps } from './OfIndicator.tsx';
import { OtherSources } from './OtherSources.tsx';

/** The picture of an indicator, drawn by hand as on a slide: its history, or its newest figure beside its levels. */
export function ChartPart({ request, assessment, evaluation }: IndicatorProps) {
  const { locale } = useLocale();
  const words = useWords(embedWords);
  const { indicator } = assessment;
  const shape = chartShape(assessment);
  const query = useQuery({
    ...indicatorQuery(useApi(), request.options.edition, indicator.id),
    // Bars are made of the newest figure, which is here already.
    enabled: shape === 'line',
  });
  const detail = query.data?.value ?? null;
  if (shape === 'line' && !detail && !query.isError) return <PartSkeleton shape={shape} />;
  const details = new Map(detail ? [[indicator.id, detail]] : []);
  const picture = pictureOf(assessment, { ...evaluation, details }, locale);
  const remark = remarkOf(picture, indicator, locale);
  return (
    <>
      {query.isError && !detail && (
        <Words serious onRetry={() => void query.refetch()}>
          {words.noHistory}
        </Words>
      )}
      {picture.kind === 'none' ? (
        <Words serious={false}>{words.noPicture}</Words>
      ) : (
        <div className={styles.stage} data-shape={picture.kind === 'line' ? 'line' : picture.bars.length}>
          <PictureView picture={picture} />
        </div>
      )}
      {remark && <p className={styles.remark}>{remark}</p>}
      {detail && picture.kind === 'line' && (
        <OtherSources observations={detail.observations} latest={indicator.latest} evaluation={evaluation} />
      )}
    </>
  );
}
