import type { WidgetView } from '#domain/widget/options.ts';
import { embedWords } from '#i18n/pages/embed.ts';
import { useWords } from '#i18n/words.ts';
import { lateView, useLate, type LateView } from '../late-view.ts';
import { Words } from '../WidgetMessage.tsx';
import { PartSkeleton } from '../WidgetSkeleton.tsx';
import { chartShape } from './chart-shape.ts';
import type { IndicatorProps } from './OfIndicator.tsx';

const parts: Readonly<Record<Exclude<WidgetView, 'value'>, LateView<IndicatorProps>>> = {
  chart: lateView(async () => (await import('./ChartPart.tsx')).ChartPart),
  table: lateView(async () => (await import('./TablePart.tsx')).TablePart),
};

/** The history below the figure, where one is asked for; its code comes then. */
export function FigurePart(props: IndicatorProps) {
  const { view } = props.request.options;
  return view === 'value' ? null : <Part view={parts[view]} {...props} />;
}

function Part({ view, ...props }: IndicatorProps & { readonly view: LateView<IndicatorProps> }) {
  const words = useWords(embedWords);
  const { View, failed, retry } = useLate(view);
  if (View) return <View {...props} />;
  const isChart = props.request.options.view === 'chart';
  if (!failed) return <PartSkeleton shape={isChart ? chartShape(props.assessment) : 'line'} />;
  return (
    <Words serious onRetry={retry}>
      {words.partFailed}
    </Words>
  );
}
