import { Tx } from '#i18n/Tx.tsx';
import type { ViewProps } from '../views.ts';
import { WidgetFrame } from '../WidgetFrame.tsx';
import { Figure } from './Figure.tsx';
import { FigurePart } from './FigurePart.tsx';
import { FigureSource } from './FigureSource.tsx';
import { OfIndicator, type IndicatorProps } from './OfIndicator.tsx';

/** One indicator: its value, what it means, its status, day and source; its history on demand. */
export function IndicatorWidget(props: ViewProps) {
  return <OfIndicator {...props} View={IndicatorFrame} />;
}

/** An indicator in its frame, by itself or as one of a set. */
export function IndicatorFrame({ inSet = false, ...props }: IndicatorProps & { readonly inSet?: boolean }) {
  const { request, evaluation, assessment } = props;
  return (
    <WidgetFrame
      request={request}
      title={<Tx text={assessment.indicator.name} />}
      source={<FigureSource observation={assessment.indicator.latest} evaluation={evaluation} />}
      inSet={inSet}
    >
      <Figure assessment={assessment} evaluation={evaluation} withBar={request.options.view !== 'chart'} />
      <FigurePart {...props} />
    </WidgetFrame>
  );
}
