import type { ComponentType } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { embedWords } from '#i18n/pages/embed.ts';
import { Tx } from '#i18n/Tx.tsx';
import { useWords } from '#i18n/words.ts';
import { useOutcome } from '../host.ts';
import type { ViewProps } from '../views.ts';
import { lateView, useLate } from '../late-view.ts';
import { toldId, WidgetMessage } from '../WidgetMessage.tsx';
import { WidgetSkeleton } from '../WidgetSkeleton.tsx';
import type { UnknownIndicatorProps } from './UnknownIndicator.tsx';

export interface IndicatorProps extends ViewProps {
  readonly assessment: Assessment;
}

interface OfIndicatorProps extends ViewProps {
  readonly View: ComponentType<IndicatorProps>;
}

/** A widget that is about one indicator, or the words that its record is faulty, has ended, or never was. */
export function OfIndicator({ View, request, evaluation }: OfIndicatorProps) {
  const [id = ''] = request.ids;
  const words = useWords(embedWords);
  const { byId, catalogue } = evaluation;
  const assessment = byId.get(id);
  const broken = catalogue.broken.find((one) => one.id === id);
  if (assessment) {
    return (
      <>
        <Shown />
        <View request={request} evaluation={evaluation} assessment={assessment} />
      </>
    );
  }
  if (!broken) return <Unknown id={id} edition={catalogue.edition} />;
  return (
    <WidgetMessage reason="broken" title={broken.name ? <Tx text={broken.name} /> : toldId(id)}>
      {words.brokenIndicator}
    </WidgetMessage>
  );
}

function Shown() {
  useOutcome(null);
  return null;
}

/** Few widgets are of an indicator that is no more: looking for its last edition is code of its own. */
const unknownIndicator = lateView<UnknownIndicatorProps>(
  async () => (await import('./UnknownIndicator.tsx')).UnknownIndicator,
);

function Unknown(props: UnknownIndicatorProps) {
  const words = useWords(embedWords);
  const { View, failed } = useLate(unknownIndicator);
  if (View) return <View {...props} />;
  if (!failed) return <WidgetSkeleton />;
  return <WidgetMessage reason="unknown-id">{words.unknownIndicator(toldId(props.id))}</WidgetMessage>;
}
