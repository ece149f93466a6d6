import { useQuery } from '@tanstack/react-query';
import { useApi } from '#data/context.tsx';
import { lastEditionQuery } from '#data/last-edition.ts';
import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Edition } from '#domain/model/index.ts';
import { publisherOf } from '#domain/sentence/source-words.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedWords } from '#i18n/pages/embed.ts';
import { AsPrinted, Tx } from '#i18n/Tx.tsx';
import { useWords } from '#i18n/words.ts';
import { useAsked } from '../asked.ts';
import { toldId, WidgetMessage } from '../WidgetMessage.tsx';
import { WidgetSkeleton } from '../WidgetSkeleton.tsx';

export interface UnknownIndicatorProps {
  readonly id: string;
  readonly edition: Edition;
}

/** An indicator that the edition does not have: one that has ended leads to its last edition, with its last figure. */
export function UnknownIndicator({ id, edition }: UnknownIndicatorProps) {
  const { request } = useAsked();
  const { tx, locale } = useLocale();
  const words = useWords(embedWords);
  const query = useQuery(lastEditionQuery(useApi(), edition, id));
  if (query.isPending) return <WidgetSkeleton />;
  if (!query.data) {
    return <WidgetMessage reason="unknown-id">{words.unknownIndicator(toldId(id))}</WidgetMessage>;
  }
  const { catalogue, indicator } = query.data;
  const figure = publishedValue(indicator.latest);
  const last = { ...request, options: { ...request.options, edition: catalogue.edition.id } };
  return (
    <WidgetMessage
      reason="unknown-id"
      title={<Tx text={indicator.name} />}
      to={last}
      open={words.openLast}
      source={
        figure && (
          <>
            {words.figures} {formatPeriod(figure.period, locale)} ·{' '}
            <AsPrinted>{publisherOf(figure, catalogue.sources)}</AsPrinted>
          </>
        )
      }
    >
      {words.retired(tx(catalogue.edition.title))}
      {figure && ` ${words.lastFigure(formatValue(figure, indicator, locale))}.`}
    </WidgetMessage>
  );
}
