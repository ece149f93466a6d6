import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '#data/context.tsx';
import { programmesQuery } from '#data/programmes.ts';
import { attentionLines } from '#domain/attention-groups.ts';
import { attentionHeadline } from '#domain/sentence/attention-headline.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedWords } from '#i18n/pages/embed.ts';
import { useWords } from '#i18n/words.ts';
import { useOutcome } from '../host.ts';
import { EditionCutoff } from '../indicator/FigureSource.tsx';
import { FullPageLink } from '../OutLink.tsx';
import type { ViewProps } from '../views.ts';
import { WidgetFrame } from '../WidgetFrame.tsx';
import { Words } from '../WidgetMessage.tsx';
import { AttentionRow } from './AttentionRow.tsx';
import styles from './ListWidget.module.css';

/** What needs a leader's attention, worst first, each with the body that has to act. */
export function AttentionWidget({ request, evaluation }: ViewProps) {
  useOutcome(null);
  const { t, locale } = useLocale();
  const words = useWords(embedWords);
  const programmes = useQuery(programmesQuery(useApi(), request.options.edition));
  const bottlenecks = programmes.data?.value.bottlenecks;
  const lines = useMemo(() => attentionLines(evaluation, bottlenecks ?? []), [evaluation, bottlenecks]);
  const left = lines.length - request.options.most;
  const items = lines.map(({ item }) => item);
  const failed = programmes.isError && programmes.data === undefined;
  return (
    <WidgetFrame
      request={request}
      title={t.overview.attention}
      source={<EditionCutoff evaluation={evaluation} />}
    >
      <p className={styles.headline}>{attentionHeadline(items, evaluation.context, locale)}</p>
      <ol>
        {lines.slice(0, request.options.most).map(({ item }) => (
          <AttentionRow key={item.id} item={item} evaluation={evaluation} />
        ))}
      </ol>
      {left > 0 && (
        <p className={styles.more}>
          <FullPageLink request={request}>{words.moreMatters(left)}</FullPageLink>
        </p>
      )}
      {failed && (
        <Words serious onRetry={() => void programmes.refetch()}>
          {words.bottlenecksFailed}
        </Words>
      )}
    </WidgetFrame>
  );
}
